/**
 * # Say what you mean
 *
 * Many readers take words as they stand. Nobody “touches base” or has a lot “on their plate”. Say the plain thing.
 *
 * Source: W5 (Inclusion Europe; W3C making content usable; UNE 153101).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Keep your manager in the loop.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Tell your manager what happens.
 * </Point>
 * ```
 */
import { phraseRule } from '../engine/phrase-rule.ts';
import { quote } from '../engine/wording.ts';

export const idiom = phraseRule({
  id: 'idiom',
  severity: 'warning',
  list: 'idioms',
  say: ({ text, value }) => ({
    found: `${quote(text)} does not mean what its words say.`,
    allowed: 'Words that mean just what they say.',
    fix: value ? `Write “${value}”, or say the plain thing.` : 'Say the plain thing.',
  }),
});
