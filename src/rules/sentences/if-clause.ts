/**
 * # Ask, then say what to do
 *
 * “If the light is red, wait” makes the reader hold a condition in mind. A question is easier: “Is the light red?
 * Wait.” Short ones are fine, so this is a hint.
 *
 * Source: S6 (German rules for easy language).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="red light">
 * If the light is red, wait.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="red light">
 * Is the light red?
 * Wait.
 * </Point>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { startsCondition } from '../english/condition.ts';
import type { Finding, Rule } from '../rule.ts';

export const ifClause: Rule = {
  id: 'if-clause',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ sentences }) =>
    sentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        if (!startsCondition(sentence.words, index)) return [];
        // In a step it is an error, which `choice-in-step` speaks for. Before a list it introduces cases.
        if (sentence.passage.block?.type === 'step' || sentence.text.endsWith(':')) return [];
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} puts a condition into a sentence.`,
            allowed: 'A question, and what to do then: “Is the light red? Wait.”',
            fix: 'Ask a question first. Then write what to do in a sentence of its own.',
          },
        ];
      }),
    ),
};
