/** The numbers that the rules hold a document against. Every number has its source beside its value. */
export interface Limits {
  /** Words in a sentence: `aim` on average, or a hint; a warning over `most`, an error over `never`. */
  readonly sentence: SentenceLimit;
  /** Words in a sentence that tells a step of a task. */
  readonly step: SentenceLimit;
  /** Sentences in one paragraph or block. */
  readonly paragraphSentences: Limit;
  /** Words in one paragraph. */
  readonly paragraphWords: number;
  /** Words below one heading. */
  readonly sectionWords: number;
  /** Commas in a sentence, those of a row of things left out. */
  readonly commas: number;
  /** Steps below one heading: a hint over `aim`, a warning over `most`. */
  readonly steps: Limit;
  /** Steps in a task before it needs headings. */
  readonly stepsWithoutHeadings: number;
  /** Pages of the A4 edition. */
  readonly pages: Limit;
  /** Pages of one part of it that is handed out by itself, with a cover of its own. Absent: it is read at one go. */
  readonly pagesOfPart?: number;
  /** Whether one sentence holds one idea, and signs such as brackets stay away. */
  readonly isEasyRead: boolean;
}

export interface Limit {
  readonly aim: number;
  readonly most: number;
}

export interface SentenceLimit extends Limit {
  readonly never: number;
}
