import { zipSync } from 'fflate';
import { localDay } from '../model/dates.ts';
import type { Document } from '../model/document.ts';

/** A file by its name in the folder of its document. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything of a document in one ZIP file, in a folder with its name. The files are stored as they are: all of them are
 * compressed already. The same files give the same bytes on any day and in any place.
 */
export function zipAll(
  { slug, reviewed }: Pick<Document, 'slug' | 'reviewed'>,
  files: readonly NamedFile[],
): Uint8Array {
  const named = Object.fromEntries(files.map(({ name, bytes }) => [`${slug}/${name}`, bytes]));
  return zipSync(named, { level: 0, mtime: localDay(reviewed) });
}
