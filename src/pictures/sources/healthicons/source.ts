import { fitDrawing } from '../fit-drawing.ts';
import { readDrawing } from '../../svg/read-drawing.ts';
import type { PictureSource } from '../source.ts';

/** Outlined health pictures on a 48 x 48 grid. Ids are icon names: `healthicons:burn-outline`. */
export const healthicons: PictureSource = {
  id: 'healthicons',
  credit: {
    source: 'Health Icons',
    author: 'Resolve to Save Lives',
    licence: 'MIT',
    url: 'https://healthicons.org',
  },
  draw: (svg) => fitDrawing(readDrawing(svg), 0.8),
};
