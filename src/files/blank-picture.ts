import sharp from 'sharp';
import { drawingToSvg } from '../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import type { Px } from '../design/units.ts';

/**
 * Whether nothing of a picture shows once it lies on white: a white logo on no background, a drawing in white alone.
 * Every tile is white, on paper, on screens and on phone pictures. Looked at once: a picture that has changed is another
 * object.
 */
export function isBlankOnWhite(picture: Picture): Promise<boolean> {
  const known = looked.get(picture) ?? look(picture);
  looked.set(picture, known);
  return known;
}

const looked = new WeakMap<Picture, Promise<boolean>>();

async function look({ content }: Picture): Promise<boolean> {
  const source =
    content.type === 'photo' ? Buffer.from(content.jpeg) : Buffer.from(drawingToSvg(content.drawing));
  const { data } = await sharp(source)
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: content.type === 'photo' })
    .flatten({ background: '#ffffff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const enough = data.length * LEAST_SEEN;
  let seen = 0;
  // By number: an iterator takes forty times as long, and here are a million dots.
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 0) < FAINTEST) seen += 1;
    if (seen >= enough) return false;
  }
  return true;
}

/** Large enough that thin lines stay lines. */
const SIDE: Px = 945;
/**
 * Grey of 8 bits at which a line has a contrast of 1.5 to 1 with white, half of what WCAG 2.2 asks of graphics (1.4.11):
 * what is fainter is gone after copying.
 */
const FAINTEST = 212;
/** Share of the picture: a line of 1 mm across a tile of 40 mm is more than ten times as much. */
const LEAST_SEEN = 0.002;
