import type { Px } from '../design/units.ts';
import { markShapes } from '../pictures/photo/mark-shapes.ts';
import { column, type Element, image } from './element.ts';
import type { ShownPicture } from './part.ts';
import { pictureAddress, shapesAddress } from './picture-address.ts';

/** A picture of this size in px, with what its author drew over it. */
export function markedPicture({ picture, marks }: ShownPicture, width: Px, height: Px): Element {
  const shown = image(pictureAddress(picture).src, width, height);
  if (!marks) return shown;
  const { src } = shapesAddress(markShapes(marks, width, height), width, height);
  return column(
    { position: 'relative', width, height },
    shown,
    column({ position: 'absolute', left: 0, top: 0 }, image(src, width, height)),
  );
}
