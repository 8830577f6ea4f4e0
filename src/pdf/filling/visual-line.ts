import bidiFactory from 'bidi-js';

/**
 * The characters of a line from its left end to its right: letters of Arabic in the form that they have beside their
 * neighbours, and words and figures in their order by the Unicode Bidirectional Algorithm (Unicode Standard Annex 9).
 */
export function visualLine(line: string, direction: 'ltr' | 'rtl'): string {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(line)) return line;
  const joined = joinLetters(line);
  return bidi.getReorderedString(joined, bidi.getEmbeddingLevels(joined, direction));
}

const bidi = bidiFactory();
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Text with each letter of Arabic in its form: alone, at the end, at the start or in the middle of a group of joined ones
 * (Unicode Standard, 9.2). The forms are characters of their own, which a font shows without being asked to shape.
 */
export function joinLetters(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  const letters = withLamAlef(Array.from(text));
  return letters
    .map((letter, index) => {
      const forms = formsOf(letter);
      if (!forms) return letter;
      const joinsBefore = joinsOn(neighbour(letters, index, -1)) && forms.length > 1;
      const joinsAfter = forms.length === DUAL && joinsBack(neighbour(letters, index, 1));
      return forms[(joinsAfter ? 2 : 0) + (joinsBefore ? 1 : 0)] ?? letter;
    })
    .join('')
    .replaceAll(/[\u200c\u200d]/gu, '');
}

/** Forms of a letter that joins on both sides: alone, at the end, at the start, in the middle. Others have the first two. */
const DUAL = 4;
/** A line that lengthens a join, and a sign that asks for one. */
const JOINERS: ReadonlySet<string | undefined> = new Set(['\u0640', '\u200d']);

/** Whether a letter reaches to the one after it. */
function joinsOn(letter: string | undefined): boolean {
  return JOINERS.has(letter) || (letter !== undefined && formsOf(letter)?.length === DUAL);
}

/** Whether a letter reaches to the one before it. */
function joinsBack(letter: string | undefined): boolean {
  return JOINERS.has(letter) || (letter !== undefined && (formsOf(letter)?.length ?? 0) > 1);
}

/** The next letter to either side. Signs on a letter do not part it from its neighbour. */
function neighbour(letters: readonly string[], index: number, step: 1 | -1): string | undefined {
  let at = index + step;
  while (/^\p{Mn}$/u.test(letters[at] ?? '')) at += step;
  return letters[at];
}

/** Lam and alef are written as one. */
function withLamAlef(characters: readonly string[]): string[] {
  const letters: string[] = [];
  for (const character of characters) {
    const pair = `${letters.at(-1) ?? ''}${character}`;
    if (LAM_ALEF.test(pair) && formsOf(pair)) letters[letters.length - 1] = pair;
    else letters.push(character);
  }
  return letters;
}

const LAM_ALEF = /^\u0644[\u0622\u0623\u0625\u0627]$/u;

/** The forms of a letter, or of lam and alef, in the order in which Unicode has them. Undefined: it has none. */
function formsOf(letter: string): readonly string[] | undefined {
  return (forms ??= readForms()).get(letter);
}

let forms: ReadonlyMap<string, readonly string[]> | undefined;

/** Each form names its letter by its compatibility decomposition (Arabic Presentation Forms A and B). */
function readForms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of RANGES) {
    for (let codePoint = first; codePoint <= last; codePoint += 1) {
      const form = String.fromCodePoint(codePoint);
      const letter = form.normalize('NFKC');
      const known = found.get(letter);
      if (known) known.push(form);
      else found.set(letter, [form]);
    }
  }
  return found;
}

/** Letters of Persian and Urdu, farsi yeh, and the letters of Arabic with lam and alef. */
const RANGES = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe5],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;
