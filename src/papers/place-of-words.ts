import type { Document, Place } from '../model/document.ts';
import { placedPassagesOf } from '../model/passages.ts';

/**
 * Where the author wrote words that cannot be put on paper. Layout knows the block they are in; the document knows
 * every letter. Falls back to the block where the words are not the author's letter by letter.
 */
export function placeOfWords(words: string, block: Place | undefined, document: Document): Place | undefined {
  for (const passage of placedPassagesOf(document)) {
    for (let at = passage.text.indexOf(words); at >= 0; at = passage.text.indexOf(words, at + 1)) {
      const place = passage.place(at, at + words.length);
      if (!block || isWithin(place, block)) return place;
    }
  }
  return block;
}

function isWithin({ start }: Place, block: Place): boolean {
  return block.start.offset <= start.offset && start.offset <= block.end.offset;
}
