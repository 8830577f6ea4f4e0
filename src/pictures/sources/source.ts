import type { Drawing } from '../drawing/drawing.ts';
import type { Credit } from '../drawing/picture.ts';

/**
 * A set of pictograms: how its files become drawings, and who made it. Where the files lie is the business of
 * `src/files`.
 */
export interface PictureSource {
  /** First part of a picture's id: `openmoji` in `openmoji:E150`. */
  readonly id: 'house' | 'openmoji' | 'hugeicons' | 'healthicons';
  readonly credit: Credit;
  /**
   * Turns a picture of the set, as SVG, into a drawing in our box. `key` is its id without that of the set. Throws a
   * `PictureRefusal`.
   */
  draw(text: string, key: string): Drawing;
}

/** The box of every pictogram, in the units of OpenMoji's grid, so that lines of all sets look equally heavy. */
export const PICTURE_BOX = 72;
