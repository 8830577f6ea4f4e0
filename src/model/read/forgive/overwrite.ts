import type { Replacement } from '../../message.ts';
import type { LineIndex } from '../../place.ts';

/** Characters that stand for others: `length` of the text from `at` on. */
export interface Mend {
  readonly at: number;
  readonly length: number;
  /** What an author would type there. It may be shorter or longer. */
  readonly typed: string;
}

/** The text with each mend in its place, filled with spaces to the length of what it stands for. Mends come in the order of the text. */
export function overwrite(text: string, mends: readonly Mend[]): string {
  let read = 0;
  const pieces = mends.map(({ at, length, typed }) => {
    const before = text.slice(read, at);
    read = at + length;
    return before + typed.padEnd(length).slice(0, length);
  });
  return [...pieces, text.slice(read)].join('');
}

/** The same as what a program may write into the file. `offset` is where the text starts in it. */
export function replacements(mends: readonly Mend[], lines: LineIndex, offset = 0): Replacement[] {
  return mends.map(({ at, length, typed }) => ({
    place: lines.place(offset + at, offset + at + length),
    text: typed,
  }));
}
