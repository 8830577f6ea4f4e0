import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { idWithoutPeople } from '../../src/model/people.ts';
import { picturesOf } from '../../src/model/visit.ts';
import type { Drawing } from '../../src/pictures/index.ts';

/** A drawing with the document that uses it first. */
export interface UsedPicture {
  /** What a person would call it: `espresso machine`. */
  readonly label: string;
  readonly drawing: Drawing;
  /** The file of the document: `content/tasks/make-tea/en-GB.mdx`. */
  readonly file: string;
}

/**
 * Every drawing that these documents use, once, in the order in which a reader of them all would meet it: beside it are
 * those that it has to be told from. Photos are none of them. Throws a `MessagesError` where a picture cannot be used.
 */
export async function usedPictures(documents: readonly Document[], root: string): Promise<UsedPicture[]> {
  const used = new Map<string, UsedPicture>();
  for (const document of documents) {
    const pictures = await loadPictures(document, root);
    for (const { id } of picturesOf(document)) {
      const picture = pictures.get(id);
      const bare = idWithoutPeople(id);
      if (picture?.content.type !== 'drawing' || used.has(bare)) continue;
      used.set(bare, { label: picture.label, drawing: picture.content.drawing, file: document.file });
    }
  }
  return [...used.values()];
}
