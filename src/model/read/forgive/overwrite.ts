import type { Replacement } from '../../message.ts';
import type { LineIndex } from '../../place.ts';

/** Characters that stand for others: `length` of the text from `at` on. */
export interface Mend {
  readonly at: number;
  readonly length: number;
  /** What an author would type there. It may be shorter or longer. */
  readonly typed: string;
}

/** The text with each mend in its place, filled with spaces to the length of what it stands for. */
export function overwrite(text: string, mends: readonly Mend[]): string {
  return mends.reduce(
    (mended, { at, length, typed }) =>
      mended.slice(0, at) + typed.padEnd(length).slice(0, length) + mended.slice(at + length),
    text,
  );
}

/** The same as what a program may write into the file. `offset` is where the text starts in it. */
export function replacements(mends: readonly Mend[], lines: LineIndex, offset = 0): Replacement[] {
  return mends.map(({ at, length, typed }) => ({
    place: lines.place(offset + at, offset + at + length),
    text: typed,
  }));
}
