import type { XmlElement } from '@rgrove/parse-xml';
import { PictureRefusal } from './picture-refusal.ts';
import { readNumber, readNumbers } from './svg-number.ts';

export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of the plane that a drawing shows. Throws a `PictureRefusal` when it does not say, or is tiny. */
export function readViewBox(root: XmlElement): ViewBox {
  const { viewBox, width: wide, height: high } = root.attributes;
  const size = wide && high ? [0, 0, readNumber(wide, 'width'), readNumber(high, 'height')] : [];
  const [x, y, width, height, more] = viewBox ? readNumbers(viewBox, 'viewBox') : size;
  if (
    x === undefined ||
    y === undefined ||
    width === undefined ||
    height === undefined ||
    more !== undefined
  ) {
    throw new PictureRefusal(
      'The drawing does not say how large it is.',
      'Give the svg element a viewBox of four numbers, such as viewBox="0 0 72 72".',
    );
  }
  // Coordinates keep three decimals, so a smaller drawing would lose its detail.
  if (width < 10 || height < 10) {
    throw new PictureRefusal(
      `The drawing is too small: ${width} x ${height} units, where 10 x 10 is the least.`,
      'Draw it on a grid of 72 x 72.',
    );
  }
  return { x, y, width, height };
}
