import type { Photo } from '../pictures/drawing/picture.ts';

/** Widths in pixels that a browser may choose from: a third of the page at one, two and three device pixels. */
const widths = [320, 640, 960];

/** Never wider than the photo itself. The first is the one for browsers that cannot choose. */
export function photoWidths(photo: Photo): number[] {
  const fitting = widths.filter((width) => width <= photo.width);
  return fitting.length > 0 ? fitting : [photo.width];
}
