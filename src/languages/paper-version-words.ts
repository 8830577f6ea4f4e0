import type { Block } from '../model/document.ts';

/** What is said to somebody who asks whether a paper is still right. A part is named by what it is: `a step`. */
export interface PaperVersionWords {
  readonly question: string;
  /** On which day the document of the paper was checked, as an ISO date. */
  readonly paperOf: (on: string) => string;
  readonly newest: string;
  readonly old: string;
  readonly throwAway: string;
  readonly heading: string;
  readonly parts: Readonly<Record<'facts' | Block['type'], string>>;
  readonly changes: Readonly<Record<'new' | 'gone' | 'words' | 'picture', (part: string) => string>>;
  readonly order: string;
  /** Nothing that a reader would notice. */
  readonly small: string;
  readonly before: string;
  readonly now: string;
  readonly read: string;
  readonly print: string;
  /** The code of a paper that the site does not know. */
  readonly unknown: string;
}
