/**
 * # One action in a step
 *
 * “Wash the cup and dry it” are two steps, each with its own end. A reader who stops in between finds the place again.
 *
 * Source: K3 (W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cup is dry." short="Wash the cup">
 * Wash the cup and dry it.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="cup" done="The cup is clean." short="Wash the cup">
 * Wash the cup and the spoon.
 * </Step>
 *
 * <Step picture="cup" done="The cup is dry." short="Dry the cup">
 * Dry the cup.
 * </Step>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { secondAction } from '../english/second-action.ts';
import type { Finding, Rule } from '../rule.ts';

export const oneAction: Rule = {
  id: 'one-action',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence): Finding[] => {
      const { block, part } = sentence.passage;
      if (block?.type !== 'step' || (part !== 'paragraph' && part !== 'short')) return [];
      const word = secondAction(sentence.words);
      if (!word) return [];
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} starts a second action in this step.`,
          allowed: 'One action in a step.',
          fix: 'Make a step of its own for the second action, with its own picture and its own “done”.',
        },
      ];
    }),
};
