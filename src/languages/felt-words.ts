/** What a reader is asked after a task, and what becomes of the answer. */
export interface FeltWords {
  readonly question: string;
  /** Beside the three faces: the first is glad, the last sad. */
  readonly faces: readonly [string, string, string];
  /** After an answer. */
  readonly kept: string;
  /** For a browser that keeps nothing. */
  readonly notKept: string;
  readonly save: string;
  readonly delete: string;
  readonly deleted: string;
  /** The first line of the table. */
  readonly heads: readonly [date: string, task: string, answer: string];
}
