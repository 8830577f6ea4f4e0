import { cutJpeg, type PhotoPart } from '../../pictures/photo/cut-jpeg.ts';
import { isReadyForPaper, onlyPixels } from '../../pictures/photo/jpeg-size.ts';
import { mostPixels, PHOTO_SIDE } from '../../pictures/photo/sharp-on-paper.ts';
import { PictureRefusal } from '../../pictures/svg/picture-refusal.ts';

/** As a build saves photos. */
const QUALITY = 0.82;

/**
 * A photo, or a part of it, made ready for paper by the browser: upright, on white, at most as large as paper needs, as a baseline JPEG without
 * anything that a camera writes, such as the place. One that is ready is taken as it is. Throws a `PictureRefusal` for bytes
 * that are no photo.
 */
export async function photoForPaper(bytes: Uint8Array, part?: PhotoPart): Promise<Uint8Array> {
  const most = mostPixels(PHOTO_SIDE);
  if (isReadyForPaper(bytes, most)) return part ? cutJpeg(bytes, part) : bytes;
  const image = await createImageBitmap(new Blob([bytes.slice()]), { imageOrientation: 'from-image' }).catch(
    () => {
      throw new PictureRefusal(
        'The photo cannot be opened: it is not a JPEG, PNG or WebP, or it is damaged.',
        'Open it in a photo program and save it again as JPEG.',
      );
    },
  );
  const scale = Math.min(1, most / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser has no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  const ready = onlyPixels(new Uint8Array(await blob.arrayBuffer()));
  return part ? cutJpeg(ready, part) : ready;
}
