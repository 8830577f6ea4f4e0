/**
 * # Numbers as figures
 *
 * A figure stands out and is read at once: “3 cups”, not “three cups”. “One” stays a word where it means “somebody” or
 * “a thing”.
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
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="cup">
 * Put 3 cups on the table.
 * Take the clean one.
 * </Point>
 * ```
 */
import { placeOf } from './engine/passage.ts';
import { quote } from './engine/wording.ts';
import type { CheckedRule, Finding } from './rule.ts';

export const numberInWords: CheckedRule = {
  id: 'number-in-words',
  severity: 'warning',
  languages: ['en'],
  kinds: ['task', 'leaflet', 'form'],
  check: ({ allSentences }) =>
    allSentences.flatMap((sentence) =>
      sentence.words.flatMap((word): Finding[] => {
        const figure = figures.get(word.lower);
        if (!figure) return [];
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

const names =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const figures: ReadonlyMap<string, string> = new Map([
  ...names.split(' ').map((name, index): [string, string] => [name, String(index + 2)]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((name, index): [string, string] => [name, String((index + 3) * 10)]),
  ['hundred', '100'],
  ['thousand', '1,000'],
  ['twice', '2 times'],
  ['dozen', '12'],
]);
