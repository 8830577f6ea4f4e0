import type { DocumentStore } from '../open-document.ts';
import { photoForPaper } from '../photo-for-paper.ts';

/**
 * Puts a photo beside the document: upright, no larger than paper needs, without what the camera wrote. Gives its name, which no
 * other file there has: `photo-1.jpg`. `undefined`: it cannot be opened.
 */
export async function putPhoto(
  store: DocumentStore,
  file: File,
  stem = 'photo',
): Promise<string | undefined> {
  const bytes = await file
    .arrayBuffer()
    .then((read) => photoForPaper(new Uint8Array(read)))
    .catch(() => undefined);
  if (!bytes) return undefined;
  const { files } = store.now();
  let number = 1;
  while (files.has(`${stem}-${number}.jpg`)) number += 1;
  const name = `${stem}-${number}.jpg`;
  store.setFile(name, bytes);
  return name;
}
