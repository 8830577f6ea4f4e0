/**
 * # Say how you see that it is done
 *
 * A step ends with a change that one can see, hear or feel: “The light is off.” “You have finished” does not help a
 * reader who is not sure.
 *
 * Source: K2 (Training in Systematic Instruction).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="button" done="It is done." short="Switch off">
 * Press the off button.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="button" done="The light is off." short="Switch off">
 * Press the off button.
 * </Step>
 * ```
 */
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const doneSaysNothing: Rule = {
  id: 'done-says-nothing',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task'],
  check: ({ passages }) =>
    passages.flatMap((passage): Finding[] => {
      if (passage.part !== 'done' || !empty.test(passage.text)) return [];
      return [
        {
          place: passage.place(0, passage.text.length),
          found: `${quote(passage.text)} does not say what changes.`,
          allowed: 'A change that one can see, hear or feel: “The light is off.”',
          fix: 'Write what is different when the step is done.',
        },
      ];
    }),
};

const empty =
  /^(?:(?:it|this|that|the step|the task|everything|all) (?:is|are) (?:now )?(?:done|finished|complete|completed|ready|ok|over)|you (?:have |are )?(?:now )?(?:done|finished|did)(?: (?:it|this|that|the step))?|(?:all )?done|finished|complete|ready|ok|yes)[.!]?$/i;
