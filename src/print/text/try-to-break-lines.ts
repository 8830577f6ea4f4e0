import { type LineOptions, type Run, settable, TooWide } from './line-words.ts';
import { type Missing, missingFrom } from './face-runs.ts';
import { keptLines } from './kept-lines.ts';
import type { Problem } from './problem.ts';
import type { Line } from './set-line.ts';
import { MissingCharacter } from './shape.ts';

/** Breaks sentences into lines; where that cannot be done gives no lines and all reasons why. */
export function tryToBreakLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): { readonly lines: readonly Line<Mark>[]; readonly problems: readonly Problem[] } {
  try {
    return { lines: keptLines(sentences, options), problems: [] };
  } catch (error) {
    if (error instanceof MissingCharacter) return { lines: [], problems: allMissing(sentences, options) };
    if (error instanceof TooWide) {
      return { lines: [], problems: [{ type: 'too-wide', word: error.word, excess: error.excess }] };
    }
    throw error;
  }
}

function allMissing(sentences: readonly (readonly Run[])[], { faces }: LineOptions): Problem[] {
  const found = sentences.map((runs) =>
    runs.flatMap(({ text, weight }) => missingFrom(settable(text), faces[weight])),
  );
  return found
    .filter(
      (_, index) => !(index > 0 && isWhole(index, found, sentences) && isWhole(index - 1, found, sentences)),
    )
    .flat()
    .map((missing) => ({ type: 'missing-character', missing }));
}

/** Whether a sentence is in letters that are missing, from end to end. A second one behind it is the same slip. */
function isWhole(
  index: number,
  found: readonly (readonly Missing[])[],
  sentences: readonly (readonly Run[])[],
): boolean {
  const [only, ...others] = found[index] ?? [];
  if (!only?.areLetters || others.length > 0) return false;
  const text = settable((sentences[index] ?? []).map((run) => run.text).join(''));
  return !/[\p{L}\p{N}]/u.test(text.replace(only.text, ''));
}
