import type { Mark, Place } from '../model/document.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import type { Passage } from './passage.ts';

/**
 * What stands on one phone picture, from top to bottom, before any size is known. The design draws it and the alt
 * text reads it out: both from here, so that they can never differ.
 */
export interface Screen {
  readonly parts: readonly Part[];
  readonly foot: Foot;
  /** What messages call it: `step 3`, `the first picture`. */
  readonly name: string;
  /** Where its words stand in the file. */
  readonly place: Place;
}

export type Part =
  | { readonly type: 'title'; readonly passage: Passage }
  | { readonly type: 'heading'; readonly passage: Passage }
  | { readonly type: 'words'; readonly passages: readonly Passage[] }
  /** The large tile. It takes all the height that the words leave. */
  | { readonly type: 'tile'; readonly picture?: ShownPicture; readonly number?: NumberMark }
  | {
      readonly type: 'labelled';
      readonly tone: 'plain' | 'done';
      readonly label: string;
      readonly passages: readonly Passage[];
    }
  | {
      readonly type: 'notice';
      readonly tone: NoticeTone;
      readonly label: string;
      readonly passages: readonly Passage[];
      readonly picture?: ShownPicture;
    }
  /** What is done and what is not, side by side. */
  | { readonly type: 'pair'; readonly shown: readonly LabelledPicture[] }
  | { readonly type: 'item'; readonly passages: readonly Passage[]; readonly picture?: ShownPicture }
  /** Credits and dates: the only words below the floor of the body size. */
  | { readonly type: 'small'; readonly passages: readonly Passage[] };

export type NoticeTone = 'emergency' | 'stop' | 'ask' | 'tip' | 'word';

/** A picture under its sign and word. */
export interface LabelledPicture {
  readonly label: string;
  readonly isDone: boolean;
  readonly picture: ShownPicture;
}

export interface ShownPicture {
  readonly picture: Picture;
  /** Absent when the picture only repeats the words beside it. */
  readonly alt?: string;
  /** What is drawn over a photo. */
  readonly marks?: readonly Mark[];
}

/** The number of a step, drawn large, and the words that a listener hears for it. */
export interface NumberMark {
  readonly figure: string;
  readonly words: string;
}

/** The same words in the same place on every picture, because each may be passed on alone. */
export interface Foot {
  /** Absent on the cover, which says it large. */
  readonly title?: string;
  /** "Step 3 of 8". */
  readonly count?: string;
  /** "Draft: not yet checked with readers". */
  readonly status: string;
}
