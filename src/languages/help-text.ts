import type { EditionId } from '../model/edition-names.ts';

/** Help for those who read, fill in, print, and make documents in the browser: one text for each page, the same parts in every language. */
export interface HelpText {
  /** How to use the site: settings, steps, listening, forms, papers. */
  readonly reading: HelpPage;
  /** How to print, cut, fold and laminate. */
  readonly printing: HelpPage;
  /** How to make a document in the browser. */
  readonly making: HelpPage;
}

export interface HelpPage {
  readonly title: string;
  readonly description: string;
  /** Stands before the first heading. */
  readonly start: readonly HelpLine[];
  readonly parts: readonly HelpPart[];
}

/** What stands below one heading, in this order: drawings, lines, steps, and lines after them. */
export interface HelpPart {
  readonly heading: string;
  /** It is a part of the part before it. */
  readonly isBelow?: boolean;
  readonly drawing?: HelpDrawing;
  /** Papers whose sheets are shown with the edge that they are turned on. */
  readonly turns?: readonly TurnedPaper[];
  readonly lines?: readonly HelpLine[];
  /** What to do, one after the other. */
  readonly steps?: readonly HelpLine[];
  readonly afterwards?: readonly HelpLine[];
  /** Leads to the page about printing. */
  readonly leadsToPrinting?: boolean;
}

/** A sentence or two on a line of their own. */
export type HelpLine = string | readonly (string | InEnglish)[];

/** Words that a program shows in English, whatever language the reader speaks. */
export interface InEnglish {
  readonly english: string;
}

/** The names of the files in `src/components/help/drawings`. */
export type HelpDrawing =
  'actual-size' | 'cut' | 'laminate' | 'punch' | 'fold-card' | 'fold-booklet' | 'fold-trifold';

export type TurnedPaper = Extract<EditionId, 'cards' | 'cards-small' | 'booklet'>;
