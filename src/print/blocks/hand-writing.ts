import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { type Box, row, stack } from '../box.ts';
import { rectangle, rule } from '../marks.ts';
import { plainBox } from './prose.ts';
import type { Setting } from './setting.ts';

/** Room to write by hand on a sheet for the job coach. */

const stroke = { colour: colours.line, width: 0.4 } as const;
const LINE_PITCH: Mm = 9;

/** A label with a line beside it. */
export function labelledLine(label: string, labelWidth: Mm, setting: Setting): Box {
  return row(
    [
      { width: labelWidth, box: plainBox(label, setting, { weight: 'bold' }) },
      { width: 'rest', box: writingLines(1) },
    ],
    { align: 'middle' },
  );
}

/** Lines over the whole width. */
export function writingLines(count: number): Box {
  return {
    type: 'mark',
    width: 'rest',
    height: count * LINE_PITCH,
    draw: (width) =>
      Array.from({ length: count }, (_, index) => rule(0, (index + 1) * LINE_PITCH - 1, width, stroke)),
  };
}

/** A row of boxes, each for one letter or one tick. */
export function cells(count: number, side: Mm, height: Mm): Box {
  return {
    type: 'mark',
    width: count * side,
    height,
    draw: () => Array.from({ length: count }, (_, index) => rectangle(index * side, 0, side, height, stroke)),
  };
}

/** A question with lines for what people answer. */
export function questionBox(question: string, lines: number, setting: Setting): Box {
  return stack([plainBox(question, setting, { keepWithNext: true }), writingLines(lines)], { gap: 0 });
}
