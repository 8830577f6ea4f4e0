import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { type Box, row, stack } from '../boxes/box.ts';
import { hairline } from '../imposition/card-marks.ts';

/** What is cut out along the line round it, as one of a list. `padding`: clear of the knife. */
export function pieceToCut(child: Box, padding: Mm): Box {
  return {
    type: 'frame',
    child: stack([stack([child], { tag: { role: 'LBody' } })], { tag: { role: 'LI' } }),
    sides: 'all',
    padding,
    stroke: { colour: colours.line, width: hairline.width },
  };
}

/** Pieces side by side, each of this width, that share the lines between them; in the last row as many as are left. */
export function rowsOfPieces(pieces: readonly Box[], inARow: number, width: Mm): Box[] {
  const rows: Box[] = [];
  for (let first = 0; first < pieces.length; first += inARow)
    rows.push(row(pieces.slice(first, first + inARow).map((box) => ({ width, box }))));
  return rows;
}
