import type { Document } from '../model/document.ts';
import { type NamedFile, zipAll, zipAllLength } from './zip-all.ts';

/** All phone pictures of a task in one ZIP file, in order. Each has the task's name before its own: `make-tea-01.png`. */
export function zipPhonePictures(
  document: Pick<Document, 'slug' | 'reviewed'>,
  pictures: readonly NamedFile[],
): Uint8Array {
  return zipAll(document, withTask(document, pictures));
}

/** How many bytes that file has. */
export function phoneZipLength(
  document: Pick<Document, 'slug'>,
  pictures: readonly NamedFile<{ readonly length: number }>[],
): number {
  return zipAllLength(document, withTask(document, pictures));
}

function withTask<Bytes>(
  { slug }: Pick<Document, 'slug'>,
  pictures: readonly NamedFile<Bytes>[],
): NamedFile<Bytes>[] {
  return pictures.map(({ name, bytes }) => ({ name: `${slug}-${name}`, bytes }));
}
