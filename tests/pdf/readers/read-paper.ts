/** What a reader of PDFs finds in a paper. */
export interface ReadPaper {
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Of each page the structure tree with its words, in reading order: see `pageLines`. */
  readonly pages: readonly (readonly string[])[];
  /** Of each page what is printed and not read out, without spaces. */
  readonly silent: readonly string[];
}
