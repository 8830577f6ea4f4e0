import { isReadyForPaper, onlyPixels } from '../../pictures/photo/jpeg-size.ts';
import { mostPixels, PHOTO_SIDE } from '../../pictures/photo/sharp-on-paper.ts';
import { PictureRefusal } from '../../pictures/svg/picture-refusal.ts';

/** What is kept of a photo, in hundredths of its width and height. */
export interface PhotoPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As a build saves photos. */
const QUALITY = 0.82;

/**
 * A photo made ready for paper by the browser: upright, on white, at most as large as paper needs, as a baseline JPEG without
 * anything that a camera writes, such as the place. One that is ready is taken as it is. Throws a `PictureRefusal` for bytes
 * that are no photo.
 */
export async function photoForPaper(bytes: Uint8Array, part?: PhotoPart): Promise<Uint8Array> {
  const most = mostPixels(PHOTO_SIDE);
  if (!part && isReadyForPaper(bytes, most)) return bytes;
  const image = await createImageBitmap(new Blob([bytes.slice()]), { imageOrientation: 'from-image' }).catch(
    () => {
      throw new PictureRefusal(
        'The photo cannot be opened: it is not a JPEG, PNG or WebP, or it is damaged.',
        'Open it in a photo program and save it again as JPEG.',
      );
    },
  );
  const { left, top, width, height } = part ?? { left: 0, top: 0, width: 100, height: 100 };
  const share = (hundredths: number, whole: number): number => Math.round((hundredths / 100) * whole);
  const size = {
    width: Math.max(1, share(width, image.width)),
    height: Math.max(1, share(height, image.height)),
  };
  const scale = Math.min(1, most / Math.max(size.width, size.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(size.width * scale)),
    Math.max(1, Math.round(size.height * scale)),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser has no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    image,
    share(left, image.width),
    share(top, image.height),
    size.width,
    size.height,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  image.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return onlyPixels(new Uint8Array(await blob.arrayBuffer()));
}
