import type { Mm } from '../../../design/units.ts';
import type { Box } from '../../boxes/box.ts';
import { rectangle } from '../../sheet/marks.ts';
import { stroke } from '../field/tick-box.ts';
import type { Setting } from '../setting.ts';

/** A picture to cut out: seven lie in a row on A4 and on Letter, beside the names of the halves of a day. */
export const PICTURE = { width: 33, height: 43 } as const satisfies Record<string, Mm>;
/** A place for one, with room to lay it down. */
const PLACE_HEIGHT: Mm = PICTURE.height + 2;
/** The column of the names beside the places. */
export const NAMES: Mm = 27;

/**
 * A frame to lay a picture on, or to write in by hand or by keyboard. `name`: what the file calls it. No id that is made
 * of words has three hyphens, and no box of a table: no field of the document is called so.
 */
export function placeToLay(name: string, asked: string, { type }: Setting): Box {
  return {
    type: 'field',
    field: {
      type: 'text',
      name: `week---${name}`,
      asked,
      description: asked,
      multiline: true,
      size: type.body,
    },
    width: 'rest',
    height: PLACE_HEIGHT,
    clear: { above: 1, below: 1 },
    draw: (width, height) => [rectangle(0, 0, width, height, stroke)],
  };
}
