/**
 * # Ask, then say what to do
 *
 * “If the red light on the side of the machine goes on, wait” makes the reader hold a long condition in mind. A question
 * is easier: “Is the light red? Wait.” One short “if”, of up to 8 words, is fine; “unless” and “provided that” are not.
 *
 * Source: S6 (German rules for easy language; the number is our own).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="red light">
 * If the red light on the side of the machine goes on, wait.
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
import { isJoinedBy, lowerAt, placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { quote } from '../engine/wording.ts';
import { startsCondition } from '../english/condition.ts';
import { askFirst } from '../english/say-plainly.ts';
import type { Finding, Rule } from '../rule.ts';
import { saysNoTwice } from './negatives.ts';

export const ifClause: Rule = {
  id: 'if-clause',
  severity: 'hint',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: (examined) =>
    examined.sentences.flatMap((sentence) => {
      const asked = askFirst(sentence);
      let isToldTwice: boolean | undefined;
      return sentence.words.flatMap((word, index): Finding[] => {
        if (!startsCondition(sentence.words, index)) return [];
        if (word.lower === 'if' && !isSecond(sentence.words, index) && isShortCondition(sentence, index))
          return [];
        // “Provided that”: the rule about simpler words says what to write.
        if (
          lowerAt(sentence.words, index + 1) === 'that' &&
          isInPhrase(word, sentence, ['simpler'], examined)
        )
          return [];
        // “Do not come unless I call”: the rule about negatives says how else.
        if (word.lower === 'unless' && (isToldTwice ??= saysNoTwice(sentence))) return [];
        // In a step it is an error, which `choice-in-step` speaks for. Before a list it introduces cases.
        if (sentence.passage.block?.type === 'step' || sentence.text.endsWith(':')) return [];
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} puts a condition into a sentence.`,
            allowed: 'A question, and what to do then: “Is the light red? Wait.”',
            fix: advise(word, asked, isShortCondition(sentence, index)),
          },
        ];
      });
    }),
};

function advise({ lower }: Word, asked: string | undefined, isShort: boolean): string {
  if (lower === 'if' && asked !== undefined) return `Write “${asked}”`;
  // “Provided you ask”
  if (lower.startsWith('provid') && isShort) return 'Write “if”.';
  return 'Ask a question first. Then write what to do in a sentence of its own.';
}

/** Up to this number of words a condition is easy to hold in mind. */
const FINE = 8;

/** Whether a condition is easy to hold in mind: it goes up to the next comma, or to the end of the sentence. */
function isShortCondition(sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at <= index + FINE; at += 1)
    if (at >= sentence.words.length || isJoinedBy(/,/, sentence, at)) return true;
  return false;
}

function isSecond(words: readonly Word[], index: number): boolean {
  return words.some((_, at) => at < index && startsCondition(words, at));
}
