import { type Face, hasGlyphs } from '../sheet/face.ts';

/** A stretch of a word that one face draws. */
export interface FaceRun {
  readonly text: string;
  readonly face: Face;
}

/**
 * Which face draws which part of a word. A name with one letter that the typeface lacks is drawn by another face as a
 * whole, so that its letters match; signs around it stay as they are. Nothing for a character that no face has.
 */
export function faceRuns(word: string, face: Face): readonly FaceRun[] {
  if (hasGlyphs(word, face)) return [{ text: word, face }];
  const runs: FaceRun[] = [];
  for (const [part] of word.matchAll(PART)) {
    const whole = faceOf(part, face);
    const pieces = whole ? [part] : Array.from(graphemes.segment(part), ({ segment }) => segment);
    for (const text of pieces) {
      const own = whole ?? faceOf(text, face);
      if (!own) continue;
      const last = runs.at(-1);
      if (last?.face === own) runs[runs.length - 1] = { text: last.text + text, face: own };
      else runs.push({ text, face: own });
    }
  }
  return runs;
}

/** What no face can draw: one sign, or words in letters of which there are none. */
export interface Missing {
  readonly text: string;
  readonly areLetters: boolean;
}

/**
 * Everything in a text that no face can draw, each once. Words in letters that are missing are named together, with the
 * signs and spaces between and right behind them. A letter with its mark, or a picture of a cook, is named whole.
 */
export function missingFrom(text: string, face: Face): Missing[] {
  if (hasGlyphs(text, face)) return [];
  const found: (Missing & { readonly end: number })[] = [];
  for (const { 0: part, index } of text.matchAll(PART))
    for (const each of missingInPart(part, face)) {
      const last = found.at(-1);
      const isNext = last?.areLetters === true && !/[\p{L}\p{N}]/u.test(text.slice(last.end, index));
      if (!isNext) found.push({ ...each, end: index + part.length });
      else if (each.areLetters) {
        const start = last.end - last.text.length;
        const end = index + part.length;
        found[found.length - 1] = { text: text.slice(start, end), areLetters: true, end };
      }
    }
  return [
    ...new Map(found.map(({ text: words, areLetters }) => [words, { text: words, areLetters }])).values(),
  ];
}

function missingInPart(part: string, face: Face): Missing[] {
  if (faceOf(part, face)) return [];
  const missing = Array.from(graphemes.segment(part), ({ segment }) => segment).filter(
    (character) => !faceOf(character, face),
  );
  const signs = missing.map((character) => unseenIn(character, face) ?? character);
  const isOfWord = signs.every((sign) => /^[\p{L}\p{M}]/u.test(sign));
  // A vowel sign of Burmese stands by itself, and in its word all the same.
  if (isOfWord && signs.some((sign) => /^\p{L}/u.test(sign))) return [{ text: part, areLetters: true }];
  return signs.map((text) => ({ text, areLetters: false }));
}

/** Letters with what joins them into a word, or anything else. */
const PART = /[\p{L}\p{M}][\p{L}\p{M}’'\u200c\u200d]*|(?:[^\p{L}\p{M}]\p{M}*)+/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function faceOf(text: string, face: Face): Face | undefined {
  if (hasGlyphs(text, face)) return face;
  // Joiners belong into Arabic words. Elsewhere they are left over from another program, and nobody can see them.
  if (/\p{Cf}/u.test(text) && !/\p{Script=Arabic}/u.test(text)) return undefined;
  return face.others().find((other) => hasGlyphs(text, other));
}

/** The joiner or mark of direction that alone is in the way of a character. */
function unseenIn(character: string, face: Face): string | undefined {
  const part = Array.from(character).find((each) => !hasGlyphs(each, face));
  return part !== undefined && isInvisible(part) ? part : undefined;
}

/** Joiners, soft hyphens and marks of direction. */
export function isInvisible(character: string): boolean {
  return /^\p{Cf}+$/u.test(character);
}
