import type { Edit } from '../splice.ts';

/** What documents need that were right in the format before. */
export interface Migration {
  /** The format that documents are in afterwards: one more than before. */
  readonly to: number;
  /** What changes, in a sentence for an author. */
  readonly about: string;
  /**
   * What has to change in a document, and nothing more: notes, order, blank lines and line ends stay. Run a second time it
   * changes nothing, so that a command that was stopped can be started again. Throws a `BrokenDocument`.
   */
  readonly edits: (text: string) => readonly Edit[];
}

/** A document whose tags cannot be told from its words. */
export class BrokenDocument extends Error {}
