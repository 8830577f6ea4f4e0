/**
 * # No Roman numerals
 *
 * Few readers know that “IV” is 4. Write the figure.
 *
 * Source: W10 (DIN SPEC 33429, UNE 153101).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="read">
 * Read part IV first.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="read">
 * Read part 4 first.
 * </Point>
 * ```
 */
import { placeOf } from '../engine/passage.ts';
import { quote } from '../engine/wording.ts';
import type { Finding, Rule } from '../rule.ts';

export const romanNumeral: Rule = {
  id: 'roman-numeral',
  severity: 'warning',
  check: ({ allSentences, vocabulary, document }) =>
    allSentences.flatMap((sentence) =>
      sentence.words.flatMap((word, index): Finding[] => {
        if (word.text === word.lower) return [];
        const value = valueOf(word.text);
        const before = sentence.words[index - 1]?.lower ?? '';
        // One letter is a numeral only where a number is likely: "part V", but "vitamin C".
        const isCounted = counted.has(before);
        const isLikely = word.text.length > 1 || (word.text !== 'I' && isCounted);
        if (!value || !isLikely || isKnown(word.text, vocabulary.abbreviations.allowed, document.words))
          return [];
        return [
          {
            place: placeOf(sentence, word),
            found: `${quote(word.text)} is a Roman numeral.`,
            allowed: 'Figures: 1, 2, 3.',
            fix: `Write “${value}”.`,
            // "Queen Elizabeth II" and "an IV drip" are for a person to decide.
            ...(isCounted && { replacement: String(value) }),
          },
        ];
      }),
    ),
};

function isKnown(text: string, allowed: ReadonlySet<string>, words: readonly string[]): boolean {
  return allowed.has(text) || words.includes(text);
}

const counted = new Set([
  'part',
  'chapter',
  'level',
  'stage',
  'step',
  'section',
  'grade',
  'class',
  'type',
  'volume',
  'appendix',
]);

/** The number, if the letters are a Roman numeral as people write it, up to 89. Over that it is more likely a name, as CD, MD or DC. */
function valueOf(text: string): number | undefined {
  if (text === '' || !/^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)) return undefined;
  const values = Array.from(text, (letter) => letterValues[letter] ?? 0);
  // A letter before a larger one is taken away from it.
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

const letterValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
