import { decode } from 'jpeg-js';
import { PictureRefusal } from '../svg/picture-refusal.ts';
import { type Pixels, writeJpeg } from './write-jpeg.ts';

/** What is kept of a photo, in hundredths of its width and height when it is upright. */
export interface PhotoPart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As all photos on paper. */
const QUALITY = 82;

/**
 * A part of a photo that is ready for paper, ready for paper again. Nothing of the rest stays in the file. A build and a browser
 * give the same bytes: both read and write it by this code, and not by what the machine or the browser brings along. Throws a
 * `PictureRefusal` where the photo is damaged.
 */
export function cutJpeg(jpeg: Uint8Array, part: PhotoPart): Uint8Array {
  return writeJpeg(pixelsIn(readJpeg(jpeg), part), QUALITY);
}

function pixelsIn({ width, height, rgb }: Pixels, part: PhotoPart): Pixels {
  const share = (hundredths: number, whole: number): number => Math.round((hundredths / 100) * whole);
  const [left, top] = [share(part.left, width), share(part.top, height)];
  const cut = {
    width: Math.max(1, Math.min(share(part.width, width), width - left)),
    height: Math.max(1, Math.min(share(part.height, height), height - top)),
  };
  const kept = new Uint8Array(cut.width * cut.height * 3);
  for (let y = 0; y < cut.height; y += 1) {
    const at = ((top + y) * width + left) * 3;
    kept.set(rgb.subarray(at, at + cut.width * 3), y * cut.width * 3);
  }
  return { ...cut, rgb: kept };
}

function readJpeg(jpeg: Uint8Array): Pixels {
  try {
    const { width, height, data } = decode(jpeg, {
      useTArray: true,
      formatAsRGBA: false,
      tolerantDecoding: false,
    });
    return { width, height, rgb: data };
  } catch {
    throw new PictureRefusal(
      'The photo is damaged: it ends too soon or cannot be decoded.',
      'Copy it again from where it came from, or save it again as JPEG.',
    );
  }
}
