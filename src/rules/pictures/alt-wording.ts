/**
 * # Say what the picture shows
 *
 * A screen reader says “picture” by itself. Start with what is in it, and say it in up to 20 words.
 *
 * Source: P14 (WCAG 2.2, 1.1.1; the number is our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="./hands.jpg" alt="Image of hands with gloves">
 * Put your gloves on.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="./hands.jpg" alt="Hands with gloves">
 * Put your gloves on.
 * </Point>
 * ```
 */
import { countWords } from '../engine/sentences.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const altWording: Rule = {
  id: 'alt-wording',
  severity: 'warning',
  languages: ['en'],
  check: ({ passages }) =>
    passages.flatMap((passage): Finding[] => {
      if (passage.part !== 'alt') return [];
      const opening =
        /^(?:an? |the )?(?:image|picture|photo(?:graph)?|drawing|icon|graphic|illustration) (?:of|showing|that shows)\s+/i.exec(
          passage.text,
        );
      const allowed = 'What the reader has to notice, without “picture of”, in up to 20 words.';
      if (opening)
        return [
          {
            place: passage.place(0, opening[0].length),
            found: `The alt text starts with ${quote(opening[0])}.`,
            allowed,
            fix: 'Start with what is in the picture.',
          },
        ];
      const words = countWords({ words: passage.sentences.flatMap((sentence) => sentence.words), passage });
      if (words <= MOST_WORDS) return [];
      return [
        {
          place: passage.place(0, passage.text.length),
          found: `The alt text has ${words} words.`,
          allowed,
          fix: 'Leave out what does not matter for the step.',
        },
      ];
    }),
};

const MOST_WORDS = 20;
