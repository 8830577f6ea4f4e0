/**
 * # The same person all the way through
 *
 * When the skin colour of a person changes from one picture to the next, readers think of another person. Choose one
 * for each document, and different ones across your documents: the fact `people` gives all its drawings the same skin
 * and hair.
 *
 * Source: P10 (our own starting value).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="openmoji:1F44B-1F3FB">
 * Say hello.
 * </Point>
 *
 * <Point picture="openmoji:1F44D-1F3FF">
 * Say yes.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="openmoji:1F44B-1F3FD">
 * Say hello.
 * </Point>
 *
 * <Point picture="openmoji:1F44D-1F3FD">
 * Say yes.
 * </Point>
 * ```
 */
import { picturesOf } from '../../model/visit.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const oneCharacter: Rule = {
  id: 'one-character',
  severity: 'review',
  check: ({ document }) => {
    // They all have the skin that the document has chosen.
    if (document.people?.skin) return [];
    let first: string | undefined;
    return picturesOf(document).flatMap(({ id, name, place }): Finding[] => {
      const tone = skinTone.exec(id)?.[0];
      first ??= tone;
      if (tone === undefined || tone === first) return [];
      return [
        {
          place,
          found: `The person in ${quote(name)} has another skin colour than the one before.`,
          allowed: 'One person all the way through a document, unless there are more.',
          fix: 'Choose the same skin colour, or one for all pictures (“people: dark skin” at the top), or check that this is meant to be somebody else.',
        },
      ];
    });
  },
};

/** The five skin colours of Unicode emoji. */
const skinTone = /1F3F[B-F]/i;
