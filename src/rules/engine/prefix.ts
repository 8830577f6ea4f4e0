import type { Sentence, Word } from './passage.ts';

/**
 * What turns the meaning of a word round, or makes another of it, and is joined to it by a hyphen: “non-” of
 * “non-attendance”, as it is written. Empty: nothing.
 */
export function prefixOf(word: Word, { passage }: Sentence): string {
  const before = passage.text.slice(Math.max(0, word.start - LONGEST), word.start);
  return /(?:^|[\s(“"'‘])((?:non|self|co|semi|anti|multi|inter|ex|pre|post)-)$/i.exec(before)?.[1] ?? '';
}

/** Of “multi-” and “inter-”, with the sign before them. */
const LONGEST = 7;
