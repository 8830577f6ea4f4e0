/**
 * # Say what you mean
 *
 * Many readers take words as they stand. Nobody “touches base” or has a lot “on their plate”. Say the plain thing.
 * Phrases of offices, as “in due course” and “subject to”, are no plainer, and neither are verbs as “set out”.
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
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="money">
 * We set out the new pay in due course.
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
import { answersFor } from '../engine/answers.ts';
import { placeOf } from '../engine/passage.ts';
import type { PhraseMatch } from '../engine/phrases.ts';
import { idiomsIn, setPhrasesIn } from '../engine/set-phrases.ts';
import { safeSwap } from '../engine/safe-swap.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const idiom: Rule = {
  id: 'idiom',
  severity: 'warning',
  check: (examined) => [
    ...idiomsIn(examined).map((match) => sayIdiom(match, examined)),
    ...setPhrasesIn(examined).map((match) => saySetPhrase(match, examined)),
  ],
};

function sayIdiom(match: PhraseMatch<'idioms'>, examined: Examined): Finding {
  const { text, value, sentence, first, last } = match;
  const [plain] = answersFor(match, [value], examined);
  return {
    place: placeOf(sentence, first, last),
    found: `${quote(text)} does not mean what its words say.`,
    allowed: 'Words that mean just what they say.',
    fix: plain ? `Write “${plain}”, or say the plain thing.` : 'Say the plain thing.',
  };
}

function saySetPhrase(match: PhraseMatch<'setPhrases'>, examined: Examined): Finding {
  const { text, value, sentence, first, last } = match;
  const answers = answersFor(match, value.instead, examined);
  return {
    place: placeOf(sentence, first, last),
    found: `${quote(text)} is a set phrase of offices.`,
    allowed: 'Words as people say them at home.',
    fix: `Write ${eitherOf(answers)}.`,
    ...safeSwap(match, answers, examined),
  };
}
