import { type LineOptions, type Run, TooWide } from './line-words.ts';
import { breakLines, type Line } from './lines.ts';
import type { Problem } from './problem.ts';
import { MissingCharacter } from './shape.ts';

/** Breaks sentences into lines; where that cannot be done gives no lines and says why. */
export function tryToBreakLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): { readonly lines: readonly Line<Mark>[]; readonly problem?: Problem } {
  try {
    return { lines: breakLines(sentences, options) };
  } catch (error) {
    if (error instanceof MissingCharacter) {
      return { lines: [], problem: { type: 'missing-character', character: error.character } };
    }
    if (error instanceof TooWide) {
      return { lines: [], problem: { type: 'too-wide', word: error.word, excess: error.excess } };
    }
    throw error;
  }
}
