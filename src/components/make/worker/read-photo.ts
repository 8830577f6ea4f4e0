import type { Picture } from '../../../pictures/drawing/picture.ts';
import { jpegSize } from '../../../pictures/photo/jpeg-size.ts';
import { photoCredit } from '../../../pictures/photo/source.ts';
import { PictureRefusal } from '../../../pictures/svg/picture-refusal.ts';
import { photoForPaper } from '../photo-for-paper.ts';

/**
 * A photo beside the document, ready for paper. Those that were made ready when they came in are taken as they are. Throws a
 * `PictureRefusal` for what is no photo.
 */
export async function readPhoto(id: string, files: ReadonlyMap<string, Uint8Array>): Promise<Picture> {
  const [, file = '', sides] = /^photo:(.*?)(?:#crop-([\d.-]+))?$/u.exec(id) ?? [];
  const bytes = files.get(file.slice(file.lastIndexOf('/') + 1));
  if (!bytes)
    throw new PictureRefusal('The photo is not there any more.', 'Put it back, or choose another picture.');
  const [left, top, width, height] = (sides ?? '').split('-').map(Number);
  const whole = left === undefined || top === undefined || width === undefined || height === undefined;
  const jpeg = await photoForPaper(bytes, whole ? undefined : { left, top, width, height });
  return { id, label: '', credit: photoCredit, content: { type: 'photo', jpeg, ...jpegSize(jpeg) } };
}
