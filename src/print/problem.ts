import type { Place } from '../model/document.ts';

/**
 * Something that cannot be put on paper as it is. Layout collects problems and goes on, so that an author hears of
 * all of them at once; `src/papers` makes messages of them.
 */
export type Problem =
  | { readonly type: 'missing-character'; readonly character: string; readonly place?: Place }
  | { readonly type: 'too-wide'; readonly word: string; readonly excess: number; readonly place?: Place }
  | TooTall;

export interface TooTall {
  readonly type: 'too-tall';
  /** The first words of what does not fit. */
  readonly words: string;
  /** Millimetres. */
  readonly excess: number;
  /** The same in lines of text, where that says more. */
  readonly lines?: number;
  /** What it was to fit into: `card 3`, `one page`. */
  readonly into: string;
  readonly place?: Place;
}
