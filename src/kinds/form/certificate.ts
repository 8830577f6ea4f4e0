import type { Mm } from '../../design/units.ts';
import { aboutBox } from '../../print/blocks/closing.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { nameRow } from '../../print/blocks/letterhead.ts';
import { titleLines } from '../../print/blocks/opening.ts';
import { type Setting, tile } from '../../print/blocks/setting.ts';
import { type Box, flow, row, stack, type StackBox } from '../../print/boxes/box.ts';

/** A form as a certificate: who gives it, what it is, and its fields, to be filled in by hand or by keyboard. */
export function certificateSheet(setting: Setting): StackBox {
  const { document, tiles } = setting;
  const head = row(
    [
      { width: tiles.step, box: tile(document.picture, tiles.step, document.title, setting) },
      { width: 'rest', box: stack(titleLines(setting), { gap: 2 }) },
    ],
    { gap: 8, align: 'middle', above: 4, below: 6 },
  );
  return flow([nameRow(setting, LOGO_ON_TOP), head, fieldsBox(setting), aboutBox(setting)]);
}

/** How high a logo is: the fields need the room. */
const LOGO_ON_TOP: Mm = 10;

/** What it is for at the left, and beside it who says so and when: the first half of the blocks, and the second. */
function fieldsBox(setting: Setting): Box {
  const { blocks } = setting.document;
  const half = Math.ceil(blocks.length / 2);
  const columns = [blocks.slice(0, half), blocks.slice(half)].filter((each) => each.length > 0);
  return row(
    columns.map((each) => ({ width: 'rest' as const, box: stack(blockBoxes(each, setting)) })),
    { gap: 16 },
  );
}
