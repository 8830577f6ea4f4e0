/** What a run of words is besides its weight. Runs with the same mark object belong together. */
export interface InlineMark {
  /** Where a link leads. */
  readonly href?: string;
  /** BCP 47. Set for names in other letters than the text around them. */
  readonly language?: string;
}
