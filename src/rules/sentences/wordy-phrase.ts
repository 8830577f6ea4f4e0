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
import { answersFor } from '../engine/answers.ts';
import { phraseRule } from '../engine/phrase-rule.ts';
import { safeSwap } from '../engine/safe-swap.ts';
import type { PhraseMatch } from '../engine/phrases.ts';
import { capital, eitherOf, quote } from '../engine/wording.ts';
import { findPassives } from '../english/passive.ts';

export const wordyPhrase = phraseRule({
  id: 'wordy-phrase',
  severity: 'warning',
  list: 'wordy',
  say: (match, examined) => {
    if (isInsidePassive(match)) return undefined;
    const answers = answersFor(match, match.value, examined);
    return {
      found: `${quote(match.text)} has words to spare.`,
      allowed: 'Only the words that a reader needs.',
      fix: answers[0] === '' ? leaveOut(match) : `Write ${eitherOf(answers.filter((word) => word !== ''))}.`,
      ...safeSwap(match, answers, examined),
    };
  },
});

/** “Please be advised that the office is closed” is “The office is closed.” */
function leaveOut({ sentence: { words, passage, end }, first, last }: PhraseMatch<'wordy'>): string {
  const rest = passage.text.slice(last.end, end);
  const isStart = words[0] === first && /^\s+\p{Ll}/u.test(rest);
  return isStart ? `Leave it out: ${quote(capital(rest.trim()))}` : 'Leave it out.';
}

/** “Are kindly requested”: the rule about passives says what to write for all of it. */
function isInsidePassive({ sentence, first, last }: PhraseMatch<'wordy'>): boolean {
  return findPassives(sentence).some(
    (passive) => passive.first.end <= first.start && last.end <= passive.participle.start,
  );
}
