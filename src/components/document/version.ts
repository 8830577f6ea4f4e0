/** The same document in another language, or its easy-read or full twin. */
export interface Version {
  readonly name: string;
  readonly path: string;
  /** BCP 47, where the name is in another language than the page. */
  readonly language?: string;
  /**
   * Whether that page leads to this one, too. English pages stand beside the help for authors even where no document is
   * English, and no other page leads to them.
   */
  readonly leadsBack?: boolean;
}
