/** The same document in another language, or its easy-read or full twin. */
export interface Version {
  readonly name: string;
  readonly path: string;
  /** BCP 47, where the name is in another language than the page. */
  readonly language?: string;
}
