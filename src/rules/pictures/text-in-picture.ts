/**
 * # No words inside pictures
 *
 * Words in a photo cannot be made bigger, changed in colour or read aloud. Put them into the text.
 *
 * Source: P12 (WCAG 2.2, 1.4.5 and 1.4.9; RNIB).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="./sign.jpg" alt="A sign that says Wet floor">
 * The floor is wet.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="./sign.jpg" alt="A yellow sign on a wet floor">
 * The floor is wet.
 * </Point>
 * ```
 */
import type { Finding, Rule } from '../rule.ts';

export const textInPicture: Rule = {
  id: 'text-in-picture',
  severity: 'review',
  languages: ['en'],
  check: ({ passages }) =>
    passages.flatMap((passage): Finding[] => {
      if (passage.part !== 'alt') return [];
      const found = reading.exec(passage.text);
      if (!found) return [];
      return [
        {
          place: passage.place(found.index, found.index + found[0].length),
          found: 'This picture seems to have words in it.',
          allowed: 'Pictures without words. The words stand in the text.',
          fix: 'Say the words in the text beside it, and take the photo without them if you can.',
        },
      ];
    }),
};

const reading = /\b(?:says|that reads|with the words?|with text|written on (?:it|them))\b|["“‘][^"”’]+["”’]/i;
