import { readFile, stat } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Mm, Px } from '../design/units.ts';
import { otherKindIn, otherKindOf, type OtherKind } from '../pictures/photo/other-kinds.ts';
import type { Photo } from '../pictures/drawing/picture.ts';
import { cutJpeg, type PhotoPart } from '../pictures/photo/cut-jpeg.ts';
import { isReadyForPaper, jpegSize } from '../pictures/photo/jpeg-size.ts';
import { mostPixels, PHOTO_SIDE } from '../pictures/photo/sharp-on-paper.ts';
import { PictureRefusal } from '../pictures/svg/picture-refusal.ts';

/** Pixels. More than any phone takes; beyond it a small file may stand for gigabytes of picture. */
const MOST_PIXELS = 40_000_000;
const MOST_BYTES = 60_000_000;
/** The long side to the short one. On paper, 80 mm by 8 mm: what is narrower shows nothing, and no WebP is as high. */
const MOST_STRETCHED = 10;

/**
 * A photo made ready for paper: upright, without camera data, on white, in sRGB, at 300 dpi for a long side of
 * `longSide` (never enlarged), as baseline JPEG. Same file, same bytes. One that is all of this stays as it is, to the byte, and
 * is cut as a browser cuts it: so a paper is the same whether it is made here or where the photo was made ready.
 *
 * Throws a `PictureRefusal` for a file that is no whole JPEG, PNG or WebP of at most 40 megapixels.
 */
export async function photoForPaper(
  file: string,
  longSide: Mm = PHOTO_SIDE,
  crop?: PhotoPart,
): Promise<Photo> {
  const { bytes, image } = await openPhoto(file, crop);
  const wanted = mostPixels(longSide);
  if (isReadyForPaper(bytes, wanted)) {
    // What is damaged is refused all the same.
    await finish(image.raw());
    const jpeg = crop ? cutJpeg(bytes, crop) : bytes;
    return { type: 'photo', jpeg, ...jpegSize(jpeg) };
  }
  const { data, info } = await finish(
    image
      .resize({ width: wanted, height: wanted, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: 82, progressive: false, chromaSubsampling: '4:2:0' }),
  );
  return { type: 'photo', jpeg: new Uint8Array(data), width: info.width, height: info.height };
}

export interface WebPhoto {
  readonly type: 'image/avif' | 'image/webp';
  readonly width: Px;
  readonly height: Px;
  readonly bytes: Uint8Array;
}

/**
 * A photo for pages, once as AVIF and once as WebP in each width that it is large enough for (and in its own width
 * when it is smaller than all of them). Upright and without camera data. Throws as `photoForPaper` does.
 */
export async function photoForWeb(
  file: string,
  widths: readonly Px[],
  crop?: PhotoPart,
): Promise<WebPhoto[]> {
  const { image, width } = await openPhoto(file, crop);
  const fitting = widths.filter((wanted) => wanted <= width);
  const chosen = [...new Set(fitting.length > 0 ? fitting : [width])].sort((a, b) => a - b);
  const photos: WebPhoto[] = [];
  // One after the other: sharp already works on all cores.
  for (const wanted of chosen) {
    const sized = image.clone().resize({ width: wanted });
    for (const [type, drawn] of [
      ['image/avif', sized.clone().avif({ quality: 55, effort: 3 })],
      ['image/webp', sized.clone().webp({ quality: 78 })],
    ] as const) {
      const { data, info } = await finish(drawn);
      photos.push({ type, width: info.width, height: info.height, bytes: new Uint8Array(data) });
    }
  }
  return photos;
}

/** The bytes of the file, and the photo upright, flat and in sRGB, with its size after turning. */
async function openPhoto(
  file: string,
  crop?: PhotoPart,
): Promise<{ readonly bytes: Uint8Array; readonly image: Sharp; readonly width: Px; readonly height: Px }> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) {
    throw new PictureRefusal(
      `The photo is too large: ${Math.round(size / 1e6)} MB, where ${MOST_BYTES / 1e6} MB are allowed.`,
      'Save it smaller with a photo program.',
    );
  }
  const bytes = new Uint8Array(await readFile(file));
  const { format, autoOrient } = await readMetadata(bytes);
  if (format !== 'jpeg' && format !== 'png' && format !== 'webp')
    throw ofOtherKind(otherKindOf(`.${format}`));
  const { width, height } = autoOrient;
  if (width * height > MOST_PIXELS) {
    throw new PictureRefusal(
      `The photo has ${Math.ceil((width * height) / 1e6)} megapixels, where ${MOST_PIXELS / 1e6} are allowed.`,
      'Save it smaller with a photo program.',
    );
  }
  if (Math.max(width, height) > MOST_STRETCHED * Math.min(width, height)) {
    throw new PictureRefusal(
      `The photo is a narrow strip, ${width} x ${height} pixels.`,
      `Cut it so that the long side is at most ${MOST_STRETCHED} times the short one.`,
    );
  }
  // "truncated": a file that ends too soon is refused, but the small faults that many cameras write are not.
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb');
  return { bytes, ...(crop ? cut(image, crop, { width, height }) : { image, width, height }) };
}

function cut(
  image: Sharp,
  crop: PhotoPart,
  size: { readonly width: Px; readonly height: Px },
): { readonly image: Sharp; readonly width: Px; readonly height: Px } {
  const part = (share: number, whole: Px): Px => Math.round((share / 100) * whole);
  const [left, top] = [part(crop.left, size.width), part(crop.top, size.height)];
  const width = Math.max(1, Math.min(part(crop.width, size.width), size.width - left));
  const height = Math.max(1, Math.min(part(crop.height, size.height), size.height - top));
  return { image: image.extract({ left, top, width, height }), width, height };
}

/** A file may have the ending of a photo and be something else all the same. */
function ofOtherKind(kind: OtherKind | undefined): PictureRefusal {
  return new PictureRefusal(
    `The file is no JPEG, PNG or WebP, whatever its name says${kind ? `: it is ${kind.name}` : ''}.`,
    kind?.fix ?? 'Open it in a picture program and save it as JPEG.',
  );
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  const other = otherKindIn(bytes);
  if (other) throw ofOtherKind(other);
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new PictureRefusal(
      'The photo cannot be opened: it is not a JPEG, PNG or WebP, or it is damaged.',
      'Open it in a photo program and save it again as JPEG.',
    );
  }
}

async function finish(image: Sharp): Promise<Awaited<ReturnType<typeof toBuffer>>> {
  try {
    return await toBuffer(image);
  } catch {
    throw new PictureRefusal(
      'The photo is damaged: it ends too soon or cannot be decoded.',
      'Copy it again from where it came from, or save it again as JPEG.',
    );
  }
}

function toBuffer(image: Sharp): Promise<{ data: Uint8Array; info: { width: number; height: number } }> {
  return image.toBuffer({ resolveWithObject: true });
}
