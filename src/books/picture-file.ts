import sharp from 'sharp';
import type { FlowPicture } from '../flow/flow.ts';
import { type Drawing, drawingToSvg, type Pictures } from '../pictures/index.ts';
import { marksSvg } from '../pictures/photo/mark-shapes.ts';
import type { Px } from '../design/units.ts';

/** A picture as a file of its own, with its size in pixels. */
export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly type: 'image/svg+xml' | 'image/jpeg' | 'image/png';
  readonly width: Px;
  readonly height: Px;
}

/** The longest side of a drawing that has become pixels: 60 mm at 200 dots an inch. */
const DRAWN: Px = 480;

/**
 * A picture for a book (`vector`: drawings stay shapes) or for a word processor, which takes no shapes. A photo has its
 * rings and arrows drawn on it.
 */
export async function pictureFile(
  { use }: FlowPicture,
  pictures: Pictures,
  { vector }: { readonly vector: boolean },
): Promise<PictureFile> {
  const picture = pictures.get(use.id);
  if (!picture) throw new Error(`The picture ${use.id} was not loaded.`);
  const { content } = picture;
  if (content.type === 'photo') {
    const { width, height, jpeg } = content;
    const marked = use.marks
      ? await withMarks(jpeg, marksSvg(use.marks, width, height), width, height)
      : jpeg;
    return { bytes: marked, type: 'image/jpeg', width, height };
  }
  const { drawing } = content;
  if (vector) return { bytes: svgOf(drawing), type: 'image/svg+xml', ...sizeOf(drawing) };
  const known = drawn.get(drawing) ?? inPixels(drawing);
  drawn.set(drawing, known);
  return known;
}

/** Documents share drawings: in the library each is in four of them. */
const drawn = new WeakMap<Drawing, Promise<PictureFile>>();

async function inPixels(drawing: Drawing): Promise<PictureFile> {
  const { width, height } = sizeOf(drawing);
  const png = await sharp(svgOf(drawing), { density: 300 })
    .resize(width, height)
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
  return { bytes: new Uint8Array(png), type: 'image/png', width, height };
}

function svgOf(drawing: Drawing): Uint8Array {
  return new TextEncoder().encode(drawingToSvg(drawing));
}

function sizeOf({ width, height }: Drawing): Pick<PictureFile, 'width' | 'height'> {
  const scale = DRAWN / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

async function withMarks(jpeg: Uint8Array, shapes: string, width: Px, height: Px): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes}</svg>`;
  const marked = await sharp(jpeg)
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 88 })
    .toBuffer();
  return new Uint8Array(marked);
}
