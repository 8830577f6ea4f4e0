import type { Shape } from '../../drawing/drawing.ts';
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
  draw: (svg, key) => {
    const drawing = readDrawing(svg);
    return amongColours.has(key) ? { ...drawing, shapes: drawing.shapes.map(markPart) } : drawing;
  },
};

/** Pictures of people whose skin and hair stand among all other colours, in no layer of their own. Each was looked at. */
const amongColours: ReadonlySet<string> = new Set([
  'E0AC',
  'E0AC-200D-2640-FE0F',
  'E0AC-200D-2642-FE0F',
  'E0AD',
  'E0AD-200D-2640-FE0F',
  'E0AD-200D-2642-FE0F',
  'E380',
]);

function markPart(shape: Shape): Shape {
  const part = shape.part ?? yellows.get(shape.fill?.colour);
  return part ? { ...shape, part } : shape;
}

const yellows: ReadonlyMap<string | undefined, Shape['part']> = new Map([
  ['#fcea2b', 'skin'],
  ['#f1b31c', 'hair'],
]);
