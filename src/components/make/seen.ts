import type { Document } from '../../model/document.ts';
import type { EditionId } from '../../model/edition-names.ts';
import type { Message } from '../../model/message.ts';
import type { PageInSight, PaperOnOffer, PhoneInSight, Points, Trouble } from './orders.ts';
import type { ShownPart } from './sent-sheet.ts';

/** What is known of the text that is open, as far as the worker has come. */
export interface Seen {
  /** Of the newest text that could be read. */
  readonly document?: Document;
  /** The text that `messages` are about. */
  readonly lookedAt?: string;
  /** Whether the newest text cannot be read, so that what is shown is how it was before. */
  readonly isBroken: boolean;
  readonly papers: readonly PaperOnOffer[];
  /** Whether there are pictures for a phone, too. */
  readonly hasPhone: boolean;
  /** The page, once somebody has looked at it, and the styles of all such pages. */
  readonly shownPage?: PageInSight;
  readonly pageStyles?: readonly string[];
  /** The pictures for a phone, once somebody has looked at them. `full`: the words do not fit on them. */
  readonly phone?: readonly PhoneInSight[] | 'full';
  readonly messages: readonly Message[];
  /** Whether all messages are of this text. Else the rules said theirs of the text before. */
  readonly isChecked: boolean;
  readonly ease?: Points;
  /** Papers that have been laid out: how many sheets, and those that were drawn. */
  readonly sheets: ReadonlyMap<EditionId, DrawnSheets>;
  /** What went wrong that should not. */
  readonly trouble?: Trouble;
}

export interface DrawnSheets {
  readonly count: number;
  /** By index; absent until it is drawn. */
  readonly drawn: readonly (DrawnSheet | undefined)[];
  /** What is on it does not fit. */
  readonly isFull: boolean;
}

/** One sheet, its size in millimetres. */
export interface DrawnSheet {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly ShownPart[];
}

/** Before the worker has said anything. */
export const nothing: Seen = {
  isBroken: false,
  papers: [],
  hasPhone: false,
  messages: [],
  isChecked: false,
  sheets: new Map(),
};
