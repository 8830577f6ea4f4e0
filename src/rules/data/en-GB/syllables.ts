import { syllable } from 'syllable';

/** How many beats a word has when it is spoken, at least 1. Counts by the `syllable` package (MIT). */
export function syllables(word: string): number {
  return Math.max(1, syllable(word));
}
