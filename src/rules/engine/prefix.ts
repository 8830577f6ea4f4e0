import type { Sentence, Word } from './passage.ts';

/**
 * What turns the meaning of a word round, or makes another of it, and is joined to it by a hyphen: “non-” of
 * “non-attendance”, as it is written. Empty: nothing.
 */
export function prefixOf(word: Word, { passage }: Sentence): string {
  return (
    /(?:^|[\s(“"'‘])((?:non|self|co|semi|anti|multi|inter|ex|pre|post)-)$/i.exec(
      passage.text.slice(0, word.start),
    )?.[1] ?? ''
  );
}
