import type { Ease } from '../../rules/ease.ts';

/** What the checker says of a document before it is handed out. */
export interface ReadyToUse {
  /** Absent: nothing is known of the words of its language. */
  readonly ease?: Ease;
  /** Mean over all sentences. */
  readonly wordsPerSentence: number;
  /** How many warnings the easy-read rules have. */
  readonly warnings: number;
}
