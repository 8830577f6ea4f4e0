/** What readers may do with the words: copy them and say whose they are, what a licence says, or ask first. */
export type Copying = 'credited' | 'licence' | 'kept';

/** The page about a site in one language: what it is, who it is for, and what it does not do. */
export interface AboutText {
  readonly description: string;
  /** Stands before the first heading. */
  readonly start: string;
  readonly parts: readonly AboutPart[];
}

/** A part of the page: sentences, each on a line of its own, or a list of points. */
export interface AboutPart {
  readonly heading: string;
  readonly list?: readonly string[];
  readonly lines?: readonly string[];
}
