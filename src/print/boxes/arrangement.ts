import type { Mm } from '../../design/units.ts';
import type { TagSpec } from '../sheet/structure.ts';
import type { Box, StackBox } from './box.ts';

// What a kind makes of a document, for each form of paper. Text that runs from page to page is a stack.

/** What stands in a booklet. */
export interface BookletBoxes {
  /** The cover first, and last what may stand on the back cover. */
  readonly text: StackBox;
  /** For pages that the text leaves blank, by their height. */
  readonly notes: (height: Mm) => Box;
  /** Several documents stand in it, one after the other. */
  readonly ofSeveral?: boolean;
}

/** What stands on a folded leaflet. */
export interface PanelBoxes {
  /** The ways to place it all but the foot, the best first: the first in which all has room is taken. */
  readonly ways: readonly [PanelWay, ...PanelWay[]];
  /** Up from the foot of the back, the panel that lies on the table when the cover lies on top. */
  readonly foot: StackBox;
  /** For panels that are left over or nearly so, by the height that is free: the first for the emptiest. */
  readonly extras: readonly ((height: Mm) => Box)[];
}

export interface PanelWay {
  readonly cover: StackBox;
  /** Runs over the three panels inside; whole sections may stand on the flap. */
  readonly text: StackBox;
  /** From the top of the back down. */
  readonly back: StackBox;
}

/** Cards in order, and what has to stand on one of them. */
export interface CardSet {
  readonly cards: readonly (CardBoxes | CardRun)[];
  /**
   * Who checked it and whose pictures these are, in pieces: the ways to say it, the best first. It stands on backs that
   * have room, and takes a card of its own only where none has: sets of few cards, or a long contact of the site.
   */
  readonly imprint: readonly (readonly Box[])[];
}

/** One card: what stands on its two sides. A screen reader hears front and back of a card, then the next card. */
export interface CardBoxes {
  /** How messages call it: `step 3`. */
  readonly name: string;
  /** Ways to say it, the fullest first: the first that fits is taken, or the last, which then is too long. */
  readonly ways: readonly CardSides[];
  /** Where no way fits: what then goes on from card to card. The first whose head has room is taken, or the last. */
  readonly otherwise?: readonly CardRun[];
  /** Puts the card into the bookmarks. */
  readonly bookmark?: string;
}

export interface CardSides {
  readonly front: Box;
  readonly back: Box;
}

/** Rows that go on from side to side and card to card: what you need, all steps, the answers to a question. */
export interface CardRun {
  /** How messages call it: `what you need`. */
  readonly name: string;
  /** What stands over the rows of the first side, and over those of each later one. What is absent: nothing. */
  readonly heads: readonly [] | readonly [first: Box] | readonly [first: Box, later: Box];
  readonly items: readonly Box[];
  /** What stands under the last row, on the same side: a sum. */
  readonly tail?: readonly Box[];
  readonly gap: Mm;
  /** The most rows of one side. Absent: as many as there is room for. */
  readonly most?: number;
  /** What the rows of one side are together: a list. */
  readonly tag: TagSpec;
  /** Puts the first card into the bookmarks. */
  readonly bookmark?: string;
}
