import { originalOf } from './compare-translations.ts';
import type { Document } from './document.ts';

/**
 * The same documents, each translation with the original that it is read beside. A translation and an original that have
 * not changed give the same object again: who remembers what was said of a document finds it.
 */
export function withOriginals(documents: readonly Document[]): Document[] {
  return documents.map((document) => {
    const original = originalOf(document, documents);
    return original && original !== document ? joinedTo(document, original) : document;
  });
}

const joined = new WeakMap<Document, WeakMap<Document, Document>>();

function joinedTo(document: Document, original: Document): Document {
  const byOriginal = joined.get(document) ?? new WeakMap<Document, Document>();
  joined.set(document, byOriginal);
  const known = byOriginal.get(original) ?? { ...document, original };
  byOriginal.set(original, known);
  return known;
}
