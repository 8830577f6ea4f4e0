/**
 * # Three or more things make a list
 *
 * A row of things in a sentence is hard to hold in mind. A list shows them one by one. Four things or more are a
 * warning. Three are a hint where they are long; three short ones are fine.
 *
 * Source: T5 (W3C making content usable: three or more; that three short ones are fine is our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="bag">
 * Bring a cup, a pen, a map and a bag.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="bag">
 * Bring:
 *
 * - a cup
 * - a pen
 * - a map
 * - a bag
 * </Point>
 * ```
 */
import { secondAction } from '../english/second-action.ts';
import { findSeries } from '../engine/series.ts';
import type { Sentence } from '../engine/passage.ts';
import type { Finding, Rule } from '../rule.ts';

export const rowOfThings: Rule = {
  id: 'row-of-things',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence): Finding[] => {
      if (isActions(sentence)) return [];
      const series = sentence.text.includes(',') ? findSeries(sentence) : undefined;
      if (!series || (series.things === 3 && !series.isLong)) return [];
      return [
        {
          place: sentence.passage.place(series.start, series.end),
          // Only paragraphs can hold a list; the words of an attribute cannot.
          severity: series.things > 3 && sentence.passage.part === 'paragraph' ? 'warning' : 'hint',
          found: `${series.things} things stand in a row in this sentence.`,
          allowed: 'One or two things in a sentence. More things are a list.',
          fix: 'End the sentence with a colon, leave a line empty, and write each thing on a line that starts with “- ”.',
        },
      ];
    }),
};

/** "Wash, dry and put away the cups" is a row of actions; `one-action` speaks for it. */
function isActions(sentence: Sentence): boolean {
  return sentence.passage.block?.type === 'step' && secondAction(sentence) !== undefined;
}
