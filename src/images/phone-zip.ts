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
  pictures: readonly PhonePicture[],
): Uint8Array {
  const files: Zippable = Object.fromEntries(
    pictures.map(({ name, bytes }) => [`${slug}/${slug}-${name}`, bytes]),
  );
  return zipSync(files, { level: 0, mtime: localDay(reviewed) });
}
