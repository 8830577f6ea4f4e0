import { type LineOptions, type Run, settable, TooWide } from './line-words.ts';
import { breakLines, type Line } from './lines.ts';
import type { Problem } from './problem.ts';
import { MissingCharacter, missingCharacters } from './shape.ts';

/** Breaks sentences into lines; where that cannot be done gives no lines and all reasons why. */
export function tryToBreakLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): { readonly lines: readonly Line<Mark>[]; readonly problems: readonly Problem[] } {
  try {
    return { lines: breakLines(sentences, options), problems: [] };
  } catch (error) {
    if (error instanceof MissingCharacter) return { lines: [], problems: allMissing(sentences, options) };
    if (error instanceof TooWide) {
      return { lines: [], problems: [{ type: 'too-wide', word: error.word, excess: error.excess }] };
    }
    throw error;
  }
}

function allMissing(sentences: readonly (readonly Run[])[], { faces }: LineOptions): Problem[] {
  const found = sentences
    .flat()
    .flatMap(({ text, weight }) => missingCharacters(settable(text), faces[weight]));
  return [...new Set(found)].map((character) => ({ type: 'missing-character', character }));
}
