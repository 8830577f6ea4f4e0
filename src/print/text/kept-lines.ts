import type { Language } from '../../languages/language.ts';
import type { Faces } from '../sheet/sheet.ts';
import type { LineOptions, Run } from './line-words.ts';
import { breakLines } from './lines.ts';
import type { Line } from './set-line.ts';

/**
 * Breaks sentences into lines as `breakLines` does, and keeps them: with each key that somebody types, all paragraphs but one
 * are what they were. The same words at the same width have the same lines, so it is no matter what was kept before.
 *
 * Throws `TooWide` for a word that no line can hold, and `MissingCharacter` for one that no face can draw.
 */
export function keptLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): readonly Line<Mark>[] {
  const { faces, language, size, width, mostWords } = options;
  const { numbered, marks } = numberMarks(sentences);
  const kept = linesOf(faces, language);
  const key = JSON.stringify([size, width, mostWords, numbered]);
  let lines = kept.get(key);
  if (!lines) {
    if (kept.size >= KEPT_PARAGRAPHS) kept.clear();
    kept.set(key, (lines = breakLines(numbered, options)));
  }
  return lines.map((line) => ({
    ...line,
    pieces: line.pieces.map((piece) => ({ ...piece, mark: marks[piece.mark] as Mark })),
  }));
}

/** All paragraphs of a long document in all of its editions. Bounds the memory of a build with thousands of documents. */
const KEPT_PARAGRAPHS = 5000;

/** Marks are told apart by what they are, not by what they say: each becomes its number in these sentences. */
function numberMarks<Mark>(sentences: readonly (readonly Run<Mark>[])[]): {
  readonly numbered: readonly (readonly Run<number>[])[];
  readonly marks: readonly Mark[];
} {
  const numbers = new Map<Mark, number>();
  const numberOf = (mark: Mark): number => {
    const number = numbers.get(mark) ?? numbers.size;
    numbers.set(mark, number);
    return number;
  };
  const numbered = sentences.map((runs) => runs.map((run) => ({ ...run, mark: numberOf(run.mark) })));
  return { numbered, marks: [...numbers.keys()] };
}

const byFaces = new WeakMap<Faces, WeakMap<Language, Map<string, readonly Line<number>[]>>>();

function linesOf(faces: Faces, language: Language): Map<string, readonly Line<number>[]> {
  const byLanguage = byFaces.get(faces) ?? new WeakMap<Language, Map<string, readonly Line<number>[]>>();
  byFaces.set(faces, byLanguage);
  const lines = byLanguage.get(language) ?? new Map<string, readonly Line<number>[]>();
  byLanguage.set(language, lines);
  return lines;
}
