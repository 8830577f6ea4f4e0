/**
 * # A picture of the idea, not of each word
 *
 * A picture shows the key idea of its sentence: the cup, the bus. Words such as “the”, “if” and “but” have none.
 *
 * Source: P2 (Widgit guide to symbols; Symbols Inclusion Project).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="if">
 * Call us at work.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="telephone">
 * Call us at work.
 * </Point>
 * ```
 */
import { picturesOf } from '../../model/visit.ts';
import { quote } from '../engine/wording.ts';
import type { Rule } from '../rule.ts';

export const pictureOfSmallWord: Rule = {
  id: 'picture-of-small-word',
  severity: 'warning',
  languages: ['en'],
  check: ({ document }) =>
    picturesOf(document)
      .filter(({ name }) => small.has(name.toLowerCase()))
      .map(({ name, place }) => ({
        place,
        found: `${quote(name)} is a small word that has no picture of its own.`,
        allowed: 'A picture of the thing or the action that the sentence is about.',
        fix: 'Choose a picture of the key idea.',
      })),
};

const small = new Set(
  'a an the if but so and or because of for to at by with from as than then also very too this that is are be'.split(
    ' ',
  ),
);
