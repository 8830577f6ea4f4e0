/**
 * # Who does what, near the start
 *
 * A sentence is easy when it soon says who does what. In “At the end of your day here, wipe the table” a reader
 * waits seven words for it. Put what matters first, or make two sentences.
 *
 * Source: S3 (GOV.UK, W3C making content usable, UNE 153101: who does what, in this order; the number is our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * At the end of your day here, sit down.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * At the end of the day, wipe the table.
 * </Point>
 * ```
 */
import { lowerAt, placeOf, type Sentence } from '../engine/passage.ts';
import { findSeries } from '../engine/series.ts';
import { startsWithInstruction } from '../english/instruction.ts';
import type { Finding, Rule } from '../rule.ts';

export const longStart: Rule = {
  id: 'long-start',
  severity: 'hint',
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences, language }) =>
    sentences.flatMap((sentence): Finding[] => {
      const comma = sentence.text.indexOf(',');
      if (comma < 0 || findSeries(sentence)) return [];
      if (language.tag.startsWith('en') && !opensWithMore(sentence)) return [];
      const opening = sentence.words.filter(({ end }) => end <= sentence.start + comma);
      // "..., too" ends a sentence that has said everything.
      if (opening.length <= MOST_WORDS || sentence.words.length < opening.length + 2) return [];
      return [
        {
          place: placeOf(sentence, opening[0], opening.at(-1)),
          found: `${opening.length} words stand before the comma, and then comes who does what.`,
          allowed: `Up to ${MOST_WORDS} words before a comma.`,
          fix: 'Start with who does what. Or make a sentence of the words before the comma.',
        },
      ];
    }),
};

/** "At the end of the day, ": not "The lift at the station is broken, so": that start says who does what. Conditions have their own rule. */
function opensWithMore({ words }: Sentence): boolean {
  return openers.has(lowerAt(words, 0)) && startsWithInstruction(words) !== true;
}

const openers = new Set(
  `about above across after against along although among around as at because before behind below beneath beside between by
  despite during for from in inside into near of off on once outside over since so through throughout to towards under
  until upon when whenever where wherever while with within without`.split(/\s+/),
);
const MOST_WORDS = 6;
