import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Pixels of the square in which two renderings are compared: the 72 units of our box, twice. */
export const SIDE = 144;

/** An SVG of 72 x 72 on white, drawn by librsvg. */
export async function pixels(svg: string): Promise<Uint8Array> {
  const image = sharp(Buffer.from(svg), { density: SIDE })
    .resize(SIDE, SIDE, { fit: 'fill' })
    .flatten({ background: '#ffffff' })
    .ensureAlpha();
  return new Uint8Array(await image.raw().toBuffer());
}

/** How many of the 20,736 pixels the eye can tell apart. */
export function differentPixels(one: Uint8Array, other: Uint8Array): number {
  return pixelmatch(one, other, undefined, SIDE, SIDE, { threshold: 0.1, includeAA: true });
}

/** How many pixels are not white. */
export function inkedPixels(picture: Uint8Array): number {
  let inked = 0;
  for (let at = 0; at < picture.length; at += 4) {
    if (Math.min(picture[at]!, picture[at + 1]!, picture[at + 2]!) < 250) inked += 1;
  }
  return inked;
}
