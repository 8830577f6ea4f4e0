import { zipSync } from 'fflate';
import { localDay } from '../model/dates.ts';
import type { Document } from '../model/document.ts';

/** A file by its name in the folder of its document. */
export interface NamedFile<Bytes = Uint8Array> {
  readonly name: string;
  readonly bytes: Bytes;
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

/**
 * How many bytes that file has. Of each file a ZIP holds its bytes, its name twice and 76 bytes of headers, and at its end
 * 22 bytes (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16).
 */
export function zipAllLength(
  { slug }: Pick<Document, 'slug'>,
  files: readonly NamedFile<{ readonly length: number }>[],
): number {
  const nameLength = (name: string): number => new TextEncoder().encode(`${slug}/${name}`).length;
  return files.reduce((sum, { name, bytes }) => sum + bytes.length + 2 * nameLength(name) + 76, 22);
}
