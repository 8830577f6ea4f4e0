import type { Mm, Px } from '../../design/units.ts';

/** Dots per inch on paper: what a good printer shows, and what a reader still sees as sharp. */
const SHARP_DPI = 300;
const LEAST_DPI = 200;
const MM_PER_INCH = 25.4;

/** The long side of a photo on paper: no edition shows one larger. */
export const PHOTO_SIDE: Mm = 80;

/** Pixels that the long side of a photo has at most, where it is `longSide` on paper: no printer shows more. */
export function mostPixels(longSide: Mm): Px {
  return Math.round((longSide / MM_PER_INCH) * SHARP_DPI);
}

/** Pixels that the long side of a photo needs to look sharp when it is `longSide` on paper: 200 dpi. */
export function leastPixels(longSide: Mm): Px {
  return Math.ceil((longSide / MM_PER_INCH) * LEAST_DPI);
}

/** Whether a photo of this size in pixels looks sharp when its long side is `longSide` on paper. */
export function isSharpOnPaper(width: Px, height: Px, longSide: Mm): boolean {
  return Math.max(width, height) >= leastPixels(longSide);
}
