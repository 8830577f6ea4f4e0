/**
 * # No spare words
 *
 * “For 14 days” says the same as “for a period of 14 days”. Every word that is not needed is one more to read.
 *
 * Source: S9 (GOV.UK; W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Stay at home for a period of 14 days.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Stay at home for 14 days.
 * </Point>
 * ```
 */
import { phraseRule } from '../engine/phrase-rule.ts';
import { safeSwap } from '../engine/safe-swap.ts';
import { eitherOf, quote } from '../engine/wording.ts';

export const wordyPhrase = phraseRule({
  id: 'wordy-phrase',
  severity: 'warning',
  list: 'wordy',
  say: (match, examined) => ({
    found: `${quote(match.text)} has words to spare.`,
    allowed: 'Only the words that a reader needs.',
    fix:
      match.value[0] === ''
        ? 'Leave it out.'
        : `Write ${eitherOf(match.value.filter((word) => word !== ''))}.`,
    ...safeSwap(match, match.value, examined),
  }),
});
