import type { NamedFile } from '../books/zip-all.ts';
import type { Document } from '../model/document.ts';

/**
 * The papers of a deck's documents as they are called in the file of everything of the deck: `02-make-tea/a4.pdf`. Each
 * document has a folder that is numbered by its place.
 */
export function namedInDeck<Bytes>(
  documents: readonly Document[],
  papers: readonly (readonly NamedFile<Bytes>[])[],
): NamedFile<Bytes>[] {
  return documents.flatMap(({ slug }, index) =>
    (papers[index] ?? []).map(({ name, bytes }) => ({
      name: `${String(index + 1).padStart(2, '0')}-${slug}/${name}`,
      bytes,
    })),
  );
}
