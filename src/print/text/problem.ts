import type { Place } from '../../model/document.ts';
import type { Missing } from './face-runs.ts';

/**
 * Something that cannot be put on paper as it is. Layout collects problems and goes on, so that an author hears of
 * all of them at once; `src/papers` makes messages of them.
 */
export type Problem =
  | { readonly type: 'missing-character'; readonly missing: Missing; readonly place?: Place }
  | WideWord
  | TooTall;

export interface WideWord {
  readonly type: 'too-wide';
  readonly word: string;
  /** Millimetres. */
  readonly excess: number;
  /** Where it was to stand, if that has a name: `the card for step 3`. */
  readonly into?: string;
  readonly place?: Place;
}

export interface TooTall {
  readonly type: 'too-tall';
  /** The first words of what does not fit. */
  readonly words: string;
  /** Its other words, which nobody quotes. Absent: there are none. */
  readonly rest?: string;
  /** Millimetres. */
  readonly excess: number;
  /** The same in lines of text, where that says more. */
  readonly lines?: number;
  /** What it was to fit into: `the card for step 3`, `one page`. */
  readonly into: string;
  readonly place?: Place;
}
