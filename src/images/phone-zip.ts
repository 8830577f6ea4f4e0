import { zipSync, type Zippable } from 'fflate';
import { localDay } from '../model/dates.ts';
import type { Document } from '../model/document.ts';
import type { PhonePicture } from './phone.ts';

/**
 * All phone pictures of a task in one ZIP file, in order, inside a folder with the task's name. The pictures are
 * stored as they are: PNG is compressed already. The same pictures give the same bytes on any day and in any place.
 */
export function zipPhonePictures(
  { slug, reviewed }: Pick<Document, 'slug' | 'reviewed'>,
  pictures: readonly Pick<PhonePicture, 'name' | 'bytes'>[],
): Uint8Array {
  const files: Zippable = Object.fromEntries(
    pictures.map(({ name, bytes }) => [`${slug}/${slug}-${name}`, bytes]),
  );
  return zipSync(files, { level: 0, mtime: localDay(reviewed) });
}

/**
 * How many bytes that file has. Of each file a ZIP holds its bytes, its name twice and 76 bytes of headers, and at its end
 * 22 bytes (APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16).
 */
export function phoneZipLength(
  { slug }: Pick<Document, 'slug'>,
  pictures: readonly { readonly name: string; readonly bytes: { readonly length: number } }[],
): number {
  const nameLength = (name: string): number => new TextEncoder().encode(`${slug}/${slug}-${name}`).length;
  return pictures.reduce((sum, { name, bytes }) => sum + bytes.length + 2 * nameLength(name) + 76, 22);
}
