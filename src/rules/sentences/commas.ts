/**
 * # One thought at a time
 *
 * A second comma mostly means a sentence inside a sentence. Make two sentences. The commas of a row of things do not
 * count.
 *
 * Source: S5 (W3C making content usable; DIN SPEC 33429).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * At work, your manager, too, helps you.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Ask your manager.
 * Your manager helps you, too.
 * </Point>
 * ```
 */
import { findSeries } from '../engine/series.ts';
import { secondAction } from '../english/second-action.ts';
import { placeOf } from '../engine/passage.ts';
import type { Finding, Rule } from '../rule.ts';

export const commas: Rule = {
  id: 'commas',
  severity: 'warning',
  check: ({ sentences, limits }) =>
    sentences.flatMap((sentence): Finding[] => {
      const all = sentence.text.match(/,(?!\d)/g)?.length ?? 0;
      if (all <= limits.commas) return [];
      // “Fill the can, close the tap, then go”: `one-action` speaks for the actions of a step.
      if (sentence.passage.block?.type === 'step' && secondAction(sentence) !== undefined) return [];
      const ofSeries = findSeries(sentence)?.commas ?? 0;
      const count = all - ofSeries;
      if (count <= limits.commas || (count === limits.commas + 1 && sentence.words.length <= SHORT))
        return [];
      return [
        {
          place: placeOf(sentence),
          found: `This sentence has ${count} commas that part one thought from another.`,
          allowed: `Up to ${limits.commas} comma${limits.commas === 1 ? '' : 's'}, besides those in a row of things.`,
          fix: 'Make a sentence of each thought.',
        },
      ];
    }),
};

/** A sentence of this number of words may have one comma more. */
const SHORT = 12;
