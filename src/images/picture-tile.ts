import { colours } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { column, type Element, image } from './element.ts';
import { fitInto, pictureAddress } from './picture-address.ts';

/** A picture in the middle of a square with a thin border; all lengths in pixels. `inset` is the room on each side. */
export function pictureTile(picture: Picture, side: Px, inset: Px, radius: Px): Element {
  const address = pictureAddress(picture);
  const { width, height } = fitInto(address, side - 2 * inset, side - 2 * inset);
  return column(
    {
      width: side,
      height: side,
      alignItems: 'center',
      justifyContent: 'center',
      border: `3px solid ${colours.line}`,
      borderRadius: radius,
      backgroundColor: colours.paper,
    },
    image(address.src, width, height),
  );
}
