import { chooseEnds } from './choose-ends.ts';
import { type LineOptions, type Run, splitWords } from './line-words.ts';
import { type Line, setLine } from './set-line.ts';

/**
 * Breaks sentences into lines. Every sentence starts on a new line; a sentence that does not fit breaks where a
 * speaker would pause, in as few lines as it can, and never inside a word (rule S11, never hyphenated). A web address
 * wider than the line breaks after one of its slashes or dots.
 *
 * A line that ends inside the paragraph ends in a real space, so that its last word and the next line's first are
 * never glued in the text layer.
 *
 * Throws `TooWide` for a word that no line can hold.
 */
export function breakLines<Mark>(
  sentences: readonly (readonly Run<Mark>[])[],
  options: LineOptions,
): Line<Mark>[] {
  const groups = sentences.map((runs) => splitWords(runs, options)).filter((words) => words.length > 0);
  return groups.flatMap((words, index) => {
    const lastSentence = index === groups.length - 1;
    const ends = chooseEnds(words, options);
    return ends.map((end, lineIndex) => {
      const start = ends[lineIndex - 1] ?? 0;
      const next = words[end];
      const spaceFollows = next ? next.space !== undefined : !lastSentence;
      return setLine(words.slice(start, end), spaceFollows, options);
    });
  });
}
