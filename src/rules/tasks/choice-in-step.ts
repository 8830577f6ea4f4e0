/**
 * # No choices inside a step
 *
 * A step is one thing to do. “Fill the tank if it is empty” is a question with two answers: it gets a `<Choice>`, a
 * question in “wrong”, or an `<Ask>`.
 *
 * Source: K16 (W3C making content usable).
 *
 * ## Bad, in a task
 *
 * ```mdx
 * <Step picture="water" done="The water is in." short="Fill the tank">
 * Fill the tank if the tank is empty.
 * </Step>
 * ```
 *
 * ## Good, in a task
 *
 * ```mdx
 * <Step picture="water" done="The water is in." wrong="Is the tank full? Go to the next step." short="Fill the tank">
 * Fill the tank.
 * </Step>
 * ```
 */
import { placeOf, type Sentence } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { isBan } from '../english/bans.ts';
import { startsCondition } from '../english/condition.ts';
import { conditionOf } from '../english/say-plainly.ts';
import type { Finding, Rule } from '../rule.ts';

export const choiceInStep: Rule = {
  id: 'choice-in-step',
  guards: 'safety',
  severity: 'error',
  languages: ['en'],
  kinds: ['task'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence): Finding[] => {
      const { block, part } = sentence.passage;
      if (block?.type !== 'step' || (part !== 'paragraph' && part !== 'item')) return [];
      const word = sentence.words.find((_, index) => startsCondition(sentence.words, index));
      // What is not to be done is no choice: it is for a <Stop>, and `negatives` says it in another way.
      if (!word || isBan(sentence)) return [];
      return [
        {
          place: placeOf(sentence, word),
          found: `${quote(word.text)} makes a choice inside a step.`,
          allowed: 'One thing to do in a step. A choice is a <Choice> between steps.',
          fix: `Take it out of the step. ${adviseWrong(sentence)} Or write a <Choice> before the step.`,
        },
      ];
    }),
};

/** “If nobody is there, leave it on the desk” as a question and what to do then, as far as its own words say it. */
function adviseWrong(sentence: Sentence): string {
  const asked = conditionOf(sentence);
  const example = asked && `${asked.question} ${asked.action}.`;
  // A quote mark would end the value of the attribute.
  return example === undefined || example.includes('"')
    ? 'Add a question and what to do to the tag, for example: wrong="Is the tank full? Go to the next step."'
    : `Add to the tag: wrong="${example}"`;
}
