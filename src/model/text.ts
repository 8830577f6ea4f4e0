/** Words with their emphasis and links, in order. Never empty. */
export type Text = readonly Span[];

export interface Span {
  readonly text: string;
  readonly bold: boolean;
  /** Where a link leads. */
  readonly href?: string;
  readonly place: Place;
  /** Where the text stops following the source letter by letter. Absent: it never does. See `placeWithin`. */
  readonly anchors?: readonly Anchor[];
}

/** From character `at` of a span on, the text follows the source from `position` letter by letter. */
export interface Anchor {
  readonly at: number;
  readonly position: Position;
  /** Set when one character was written with several, as `&amp;`: where these end. */
  readonly end?: Position;
}

/** Where plain words stand: those of a fact at the top or of an attribute. */
export interface WordsPlace extends Place {
  /**
   * Where the words stop following the source letter by letter, as in a span. Absent: they never do.
   * Empty: they cannot be told apart, only the whole place is known.
   */
  readonly anchors?: readonly Anchor[];
}

/** A note in a document: a comment between `{/*` and its end. */
export interface Note {
  /** Without the signs around it. */
  readonly text: string;
  readonly place: Place;
}

/** A stretch of a source file. */
export interface Place {
  readonly start: Position;
  readonly end: Position;
}

/** A point in a source file: line and column from 1, offset in UTF-16 units from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
