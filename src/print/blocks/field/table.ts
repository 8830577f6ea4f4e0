import { type Mm, ptToMm } from '../../../design/units.ts';
import type { Field } from '../../../model/document.ts';
import { type Box, type Column, flow, row, stack } from '../../boxes/box.ts';
import { rectangle } from '../../sheet/marks.ts';
import type { TextField } from '../../sheet/sheet.ts';
import { keepEnds, plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { textFields } from './spoken.ts';
import { stroke } from './tick-box.ts';
import { typedLine } from './typed-line.ts';

const GAP: Mm = 2;
/** For rows that are only counted: the room belongs to what is written beside them. */
const NUMBER_WIDTH: Mm = 14;
/** The frame of a box stays free of what is typed, and viewers leave 2 points at each side of it. */
const EDGE: Mm = 1;
const VIEWERS_EDGE: Mm = ptToMm(4);

/** A box to write in for each row and column. Its columns are named again on each page that it runs on to. */
export function tableBox(field: Field, setting: Setting): Box {
  const { rows, columns, place } = field;
  const fields = textFields(field, true, setting);
  const isCounted = rows.every((words) => /^\d{1,2}$/u.test(words));
  const first = (box: Box): Column => (isCounted ? { width: NUMBER_WIDTH, box } : rest(box));
  const corner = first(stack([], { tag: { role: 'TD' } }));
  const head = row(
    [
      corner,
      ...columns.map((words) =>
        rest(plainBox(words, setting, { tag: { role: 'TH', scope: 'Column' }, weight: 'bold', place })),
      ),
    ],
    { gap: GAP, tag: { role: 'TR' } },
  );
  const body = rows.map((words, index) =>
    row(
      [
        first(plainBox(words, setting, { tag: { role: 'TH', scope: 'Row' }, weight: 'bold', place })),
        ...fields
          .slice(index * columns.length, (index + 1) * columns.length)
          .map((each) => rest(stack([cell(each, setting)], { tag: { role: 'TD' } }))),
      ],
      { gap: GAP, align: 'middle', tag: { role: 'TR' } },
    ),
  );
  return flow([flow(keepEnds(body), { head, gap: GAP })], { tag: { role: 'Table' } });
}

/** Room for two lines, typed or by hand: a line alone would be too short for words in a column. */
function cell(field: TextField, { type }: Setting): Box {
  return {
    type: 'field',
    field,
    width: 'rest',
    height: 2 * typedLine(type.body) + 2 * EDGE + VIEWERS_EDGE,
    clear: { above: EDGE, below: EDGE },
    draw: (width, height) => [rectangle(0, 0, width, height, stroke)],
  };
}

function rest(box: Box): Column {
  return { width: 'rest', box };
}
