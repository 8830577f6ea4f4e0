/**
 * # Numbers as figures
 *
 * A figure stands out and is read at once: “3 cups”, not “three cups”. “One” stays a word where it means “somebody” or
 * “a thing”; an amount is a figure, too: “1 cup”.
 *
 * Source: W10 (DIN SPEC 33429, UNE 153101, W3C making content usable).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * Put three cups on the table.
 * </Point>
 * ```
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="clock">
 * Wait for one hour.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * Put 3 cups on the table.
 * Take the clean one.
 * </Point>
 * ```
 */
import { touchesName } from '../engine/names.ts';
import { lowerAt, placeOf } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import { figures } from '../english/figures.ts';
import type { Finding, Rule } from '../rule.ts';

export const numberInWords: Rule = {
  id: 'number-in-words',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: (examined) =>
    examined.allSentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        const next = lowerAt(sentence.words, index + 1);
        const figure = word.lower === 'one' && measures.has(next) ? '1' : figures.get(word.lower);
        // "One page at a time", "a day or two" count nothing.
        const before = lowerAt(sentence.words, index - 1);
        if (
          word.lower === 'one' &&
          lowerAt(sentence.words, index + 3) === 'a' &&
          lowerAt(sentence.words, index + 4) === 'time'
        )
          return [];
        if (word.lower === 'two' && before === 'or') return [];
        // "Two thirds" and "ten per cent" have their own rule.
        if (
          !figure ||
          /^(?:(?:third|quarter|fifth|tenth)s?|per|percent|thousand|million|billion)$/.test(next)
        )
          return [];
        // "Seven Sisters", "Number Ten".
        if (touchesName(word, word, sentence, examined)) return [];
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} is a number in words.`,
            allowed: 'Numbers as figures: 3 cups.',
            fix: `Write “${figure}”.`,
          },
        ];
      }),
    ),
};

/** What is counted or measured: "one cup" is an amount, "one day" a story. */
const measures = new Set(
  `minute hour week month year cup mug glass spoon spoonful teaspoon tablespoon litre gram kilo metre mile pound page bag box
  bottle tin packet pack slice tablet pill`.split(/\s+/),
);
