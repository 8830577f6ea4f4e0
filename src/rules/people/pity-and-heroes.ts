/**
 * # No pity, no heroes, no myths first
 *
 * A guide starts with what gets in the way, then says what people bring. Words such as “brave” or “inspiring” for
 * everyday life look down on people. A list of myths makes readers remember the myths.
 *
 * Source: A4 (social model of disability; Law Society; our own).
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * <Point picture="work">
 * Sam is an inspiring colleague.
 * </Point>
 * ```
 *
 * ## Bad, in a guide
 *
 * ```mdx
 * ## Myths about epilepsy
 *
 * <Point picture="work">
 * Ask the person.
 * </Point>
 * ```
 *
 * ## Good, in a guide
 *
 * ```mdx
 * <Point picture="work">
 * A colleague leads the night team.
 * </Point>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const pityAndHeroes: Rule = {
  id: 'pity-and-heroes',
  guards: 'honesty',
  severity: 'warning',
  languages: ['en'],
  kinds: ['guide', 'leaflet'],
  check: ({ passages }) =>
    passages.flatMap((passage) =>
      [...passage.text.matchAll(passage.part === 'heading' ? myths : judging)].map(({ 0: found, index }) => ({
        place: passage.place(index, index + found.length),
        found:
          passage.part === 'heading'
            ? `The heading leads with ${quote(found)}.`
            : `${quote(found)} makes a hero or a victim of somebody.`,
        allowed: 'What gets in the way, what helps, and what people bring, in plain facts.',
        fix:
          passage.part === 'heading'
            ? 'Write the facts, and leave the myths out.'
            : 'Say what the person does, as you would of anybody.',
      })),
    ),
};

const myths = /\b(?:myths?|misconceptions?|prejudices?)\b/gi;
const judging =
  /\b(?:inspiring|inspirational|an inspiration|brave(?:ly)?|courageous(?:ly)?|heroic(?:ally)?|heroes|hero|(?:in spite of|despite|overcom(?:e|es|ing)|overcame) (?:their|his|her|your|a|the) (?:disability|impairment|condition|illness|autism|epilepsy|brain injury)|tragic(?:ally)?|unfortunate|poor thing|special abilities|superpowers?|differently abled)\b/gi;
