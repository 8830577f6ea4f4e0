/**
 * # A warning says what to do
 *
 * “The machine is hot” is only half of a warning. Say what to do, or what not to do: “Do not touch the metal.”
 *
 * Source: K7 (our own starting value; that it stands before the step is kept by the reader).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Stop picture="hot surface">
 * The machine is hot.
 * </Stop>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Stop picture="hot surface">
 * The machine is hot.
 * Keep your hands away.
 * </Stop>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Stop picture="hot surface">
 * If you see smoke, sparks or steam, leave the room.
 * </Stop>
 * ```
 */
import { tellsToDo } from '../english/instruction.ts';
import type { Finding, Rule } from '../rule.ts';

export const stopWithoutAction: Rule = {
  id: 'stop-without-action',
  guards: 'safety',
  severity: 'warning',
  languages: ['en'],
  check: ({ document, sentences }) =>
    document.blocks.flatMap((block): Finding[] => {
      if (block.type !== 'stop') return [];
      const own = sentences.filter(({ passage }) => passage.block === block);
      const tells = own.some(
        (sentence) => tellsToDo(sentence) || sentence.words.some(({ lower }) => duties.has(lower)),
      );
      if (tells) return [];
      const { start } = block.place;
      return [
        {
          place: { start, end: { line: start.line, column: start.column + 5, offset: start.offset + 5 } },
          found: 'This warning does not say what to do.',
          allowed: 'A warning says what is dangerous, and what to do or not to do.',
          fix: 'Add a sentence that starts with a verb: “Keep your hands away.” or “Do not touch the metal.”',
        },
      ];
    }),
};

const duties = new Set(['must', "mustn't", 'cannot', "can't", 'should', "shouldn't", 'only', 'never']);
