/**
 * # Short paragraphs
 *
 * One block holds one idea. Three sentences are enough for it (four or five are a hint); more than five are too many
 * beside one picture. A
 * paragraph never has more than 50 words.
 *
 * Source: T4 (W3C making content usable: 50 words; the numbers of sentences are our own starting values).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="bus">
 * Go to the stop. Look at the sign. Wait for the bus. Hold out your hand. Get on. Sit down.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="bus">
 * Go to the stop. Look at the sign. Wait for the bus.
 * </Point>
 *
 * <Point picture="bus">
 * Hold out your hand. Get on. Sit down.
 * </Point>
 * ```
 */
import { placeOf } from './engine/passage.ts';
import { countWords } from './engine/sentences.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const paragraphLength: CheckedRule = {
  id: 'paragraph-length',
  severity: 'warning',
  check: ({ passages, limits }) =>
    passages
      .filter(({ part }) => part === 'paragraph')
      .flatMap((passage): Finding[] => {
        const { sentences } = passage;
        const { aim, most } = limits.paragraphSentences;
        const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
        const isTooMany = sentences.length > aim;
        if (!isTooMany && words <= limits.paragraphWords) return [];
        const firstOver = sentences[isTooMany ? aim : 0];
        return [
          {
            place: firstOver ? placeOf(firstOver) : passage.place(0, passage.text.length),
            severity: sentences.length > most ? 'error' : isTooMany ? 'hint' : 'warning',
            found: isTooMany
              ? `This paragraph has ${sentences.length} sentences.`
              : `This paragraph has ${words} words.`,
            allowed: `Up to ${aim} sentences, never more than ${most}, and up to ${limits.paragraphWords} words.`,
            fix: 'Start a new paragraph or a new point here, or leave out what the reader does not need.',
          },
        ];
      }),
};
