import type { ReaderRule } from '../../reader-rules.ts';
import type { Wording } from './reading.ts';

/** What the MDX packages throw: a reason for programmers, an id, and a place where there is one. */
export interface ThrownTrouble {
  readonly reason: string;
  readonly ruleId: string;
  readonly source: string;
  readonly place: ThrownPoint | { readonly start: ThrownPoint; readonly end: ThrownPoint } | undefined;
}

interface ThrownPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** The same trouble in the author's words. Stretches are offsets: start, end. */
export interface Trouble {
  /** Absent when it only follows from a trouble that was told before. */
  readonly message?: { readonly rule: ReaderRule; readonly at: Stretch; readonly wording: Wording };
  /** What to blank out so that reading can go on. */
  readonly broken: readonly Stretch[];
  /** Whether a whole tag is among it. */
  readonly structural?: boolean;
}

export type Stretch = readonly [start: number, end: number];

/** Names of tags whose opening tag was blanked out: how many closing tags of each have nothing to close. */
export type Orphans = Map<string, number>;

/** The offset that a trouble names; the end of the text when it names none. */
export function offsetOf({ place }: ThrownTrouble, text: string): number {
  if (!place) return text.length;
  return 'start' in place ? place.start.offset : place.offset;
}
