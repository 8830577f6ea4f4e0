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
import { placeOf, type Word } from './engine/passage.ts';
import { quote } from './engine/wording.ts';
import { instructionVerbs } from './english/instruction-verbs.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const oneAction: CheckedRule = {
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

/** "Set the timer and wait" is one step: who waits does nothing. "Wait and look" is one, too. */
const waiting = new Set('wait stay look listen watch stop keep check hold see'.split(' '));

function secondAction(words: readonly Word[]): Word | undefined {
  return words.find(({ lower }, index) => {
    if (index === 0 || (lower !== 'and' && lower !== 'then')) return false;
    const next = words[index + 1]?.lower === 'then' ? words[index + 2] : words[index + 1];
    if (!next || waiting.has(next.lower) || !instructionVerbs.has(next.lower)) return false;
    // "Coffee and clean water", "drink and rest times": an action has something to act on, or ends the sentence.
    const after = words[words.indexOf(next) + 1]?.lower;
    return after === undefined || objects.has(after);
  });
}

const objects = new Set(
  'the a an it them your his her their its this that these those all each every in on out off up down away to into with for 1 2 3 4 5'.split(
    ' ',
  ),
);
