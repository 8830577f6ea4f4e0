import { colours } from '../../../design/tokens.ts';
import { type Mm, ptToMm } from '../../../design/units.ts';
import type { Box } from '../../boxes/box.ts';
import { rectangle } from '../../sheet/marks.ts';
import type { PaperField } from '../../sheet/sheet.ts';
import type { Setting } from '../setting.ts';

/** Side of a box to tick with a pen. */
export const TICK_BOX: Mm = 7;

/** The line that boxes and rules to write on are drawn with. */
export const stroke = { colour: colours.line, width: 0.4 } as const;

/** As tall as a line of words, so that it stands half way up the first line beside it, large print or not. */
export function tickBox(field: PaperField, { type }: Setting): Box {
  const height = ptToMm(type.body * type.pitch);
  const drop = (height - TICK_BOX) / 2;
  return {
    type: 'field',
    field,
    width: TICK_BOX,
    height,
    clear: { above: drop, below: drop },
    draw: (side) => [rectangle(0, drop, side, side, stroke)],
  };
}
