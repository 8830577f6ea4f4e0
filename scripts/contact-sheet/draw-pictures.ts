import sharp from 'sharp';
import type { Px } from '../../src/design/units.ts';
import { drawingToSvg } from '../../src/pictures/index.ts';
import type { Faces } from '../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { captionItems } from './caption.ts';
import { rasterise } from './rasterise.ts';
import type { UsedPicture } from './used-pictures.ts';

/** Pixels for a millimetre: on a screen of 102 dpi, a drawing is as large as on paper. */
export const PIXELS_PER_MM = 4;
/** As wide as the smallest picture that stands for a step on paper: 20 mm. */
const PICTURE_WIDTH: Px = 20 * PIXELS_PER_MM;
const GAP: Px = 24;
const NUMBER: Px = 16;
export const PICTURES_A_ROW = 12;

const CELL: Px = PICTURE_WIDTH + GAP;

/**
 * Drawings beside each other in one grey JPEG, each 20 mm wide at 4 pixels for a millimetre. Each has a number and no name,
 * so that somebody who sees them for the first time can say what they are.
 */
export async function drawPictures(
  pictures: readonly Pick<UsedPicture, 'drawing'>[],
  first: number,
  faces: Faces,
): Promise<Uint8Array> {
  const columns = Math.min(PICTURES_A_ROW, pictures.length);
  const width = columns * CELL + GAP;
  const height = Math.ceil(pictures.length / PICTURES_A_ROW) * CELL + GAP;
  const corners = pictures.map(({ drawing }, index) => ({
    drawing,
    number: String(first + index),
    x: GAP + (index % PICTURES_A_ROW) * CELL,
    y: GAP + Math.floor(index / PICTURES_A_ROW) * CELL,
  }));
  const numbers = corners.flatMap(({ number, x, y }) =>
    captionItems({ words: number, x, y: y - 3, size: NUMBER }, PICTURE_WIDTH, faces),
  );
  const images = await Promise.all(
    corners.map(async ({ drawing, x, y }) => ({
      input: await sharp(Buffer.from(drawingToSvg(drawing)), { density: 288 })
        .resize({ width: PICTURE_WIDTH, height: PICTURE_WIDTH, fit: 'contain', background: '#ffffff' })
        .png()
        .toBuffer(),
      left: x,
      top: y,
    })),
  );
  const base = sheetToSvg({ width, height, items: numbers }, faces);
  const drawn = await rasterise(base, width, width)
    .flatten({ background: '#ffffff' })
    .composite(images)
    .png()
    .toBuffer();
  return new Uint8Array(
    await sharp(drawn).grayscale().toColourspace('b-w').jpeg({ quality: 60, mozjpeg: true }).toBuffer(),
  );
}
