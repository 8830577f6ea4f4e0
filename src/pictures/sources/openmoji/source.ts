import { readDrawing } from '../../svg/read-drawing.ts';
import type { PictureSource } from '../source.ts';

/** The main set: black 2 px outline with flat colour on a 72 x 72 grid. Ids are hexcodes: `openmoji:E150`. */
export const openmoji: PictureSource = {
  id: 'openmoji',
  credit: {
    source: 'OpenMoji',
    author: 'OpenMoji contributors, HfG Schwäbisch Gmünd',
    licence: 'CC-BY-SA-4.0',
    url: 'https://openmoji.org',
  },
  draw: readDrawing,
};
