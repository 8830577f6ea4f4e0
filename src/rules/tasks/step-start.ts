/**
 * # Start a step with what to do
 *
 * “Press the button” says at once what to do. “The button must be pressed” or “When you are ready, press” does not.
 *
 * Source: K3 (our own starting value).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="button" done="The light is off." short="Switch off">
 * Now you press the off button.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="button" done="The light is off." short="Switch off">
 * Slowly press the off button.
 * </Step>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { startsWithInstruction } from '../english/instruction.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const stepStart: Rule = {
  id: 'step-start',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task'],
  check: ({ document, passages }) =>
    document.blocks.flatMap((block): Finding[] => {
      if (block.type !== 'step') return [];
      const first = passages.find((passage) => passage.block === block && passage.part === 'paragraph')
        ?.sentences[0];
      if (!first || startsWithInstruction(first.words) !== false) return [];
      return [
        {
          place: placeOf(first, first.words[0]),
          found: `This step starts with ${quote(first.words[0]?.text ?? '')}.`,
          allowed: 'A step starts with what to do: “Press the off button.”',
          fix: 'Put the verb first. What starts the step goes into “cue”, a danger into <Stop> before the step.',
        },
      ];
    }),
};
