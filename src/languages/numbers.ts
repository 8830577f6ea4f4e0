import type { Language } from './language.ts';

/** A number in a text: its figures, and it with the word after it, as it is said: `1½`, `1½ cups`. */
export interface SaidNumber {
  readonly figure: string;
  readonly said: string;
}

/**
 * The numbers in words of a language, in figures, in signs such as ½ or in letters, in order: amounts, times, prices. `one` in
 * letters is none, since it mostly stands for something ("the red one").
 */
export function numbersIn(words: string, { numbers }: Language): SaidNumber[] {
  return [...words.matchAll(TOKEN)].flatMap(({ groups }) => {
    const { figure, word, next } = groups ?? {};
    const whole = figure?.replace(/[.,:/]+$/, '');
    const written = whole === '½' ? 'half' : (whole ?? numbers[word?.toLowerCase() ?? '']);
    if (written === undefined) return [];
    // “Fold it in half twice” has two numbers; neither is the thing that the other counts.
    const counted = numbers[next?.trim().toLowerCase() ?? ''] === undefined ? (next ?? '') : '';
    return [{ figure: written, said: `${whole ?? word ?? ''}${counted}` }];
  });
}

/** The numbers in a text that another text about the same does not say. */
export function missingNumbers(words: string, said: string, language: Language): SaidNumber[] {
  const figures = new Set(numbersIn(said, language).map(({ figure }) => figure));
  return numbersIn(words, language).filter(({ figure }) => !figures.has(figure));
}

const TOKEN =
  /(?:(?<![\p{L}\p{N}])(?<figure>[£€$]?(?:\d[\d.,:/]*\p{No}?|\p{No})(?:p|am|pm|kg|g|ml|l|mm|cm|m|°C|%)?)|(?<![\p{L}\p{N}])(?<word>\p{L}+)(?![\p{L}\p{N}]))(?=(?<next>\s+\p{L}+)?)/gu;
