import { fitDrawing } from '../fit-drawing.ts';
import { readDrawing } from '../../svg/read-drawing.ts';
import type { PictureSource } from '../source.ts';

/**
 * Line drawings for kitchen, cleaning and office. Ids are icon names: `hugeicons:kettle`.
 *
 * Its grid is 24 x 24, with lines 1.5 wide. At half that width and 88 % of the box a line is 1.98 of 72 wide, which
 * matches OpenMoji's 2.
 */
export const hugeicons: PictureSource = {
  id: 'hugeicons',
  credit: { source: 'Hugeicons', author: 'Hugeicons', licence: 'MIT', url: 'https://hugeicons.com' },
  draw: (svg) => fitDrawing(readDrawing(svg), 0.88, 0.5),
};
