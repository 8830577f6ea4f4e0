import type { Mm } from '../../../design/units.ts';
import type { Field } from '../../../model/document.ts';
import { isMoney } from '../../../model/sums.ts';
import { type Box, type FieldBox, row } from '../../boxes/box.ts';
import { rectangle, rule } from '../../sheet/marks.ts';
import type { MarkItem, TextField } from '../../sheet/sheet.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { textFields } from './spoken.ts';
import { stroke } from './tick-box.ts';
import { typedLine } from './typed-line.ts';

/** Room to write by hand: lines 12 mm apart. Large print is typed in taller letters. */
const WRITING_LINE: Mm = 12;
/** Above and below what is typed in a line: the line itself stays free. */
const CLEAR = { above: 2, below: 1 } as const;

function linePitch({ type }: Setting): Mm {
  return Math.max(WRITING_LINE, typedLine(type.body) + CLEAR.above + CLEAR.below);
}
/** Lines end just inside the field, so that its white ground covers them whole once something is typed. */
const LINE_INSET: Mm = 0.2;

/** Whoever writes by hand, in large letters, needs these for a sentence or two. */
const FEWEST_LINES = 3;

/** Lines to write on. Typed words stand over the line, or in place of several. */
export function linesBox(count: number, width: Mm | 'rest', field: Field, setting: Setting): FieldBox {
  const pitch = linePitch(setting);
  return {
    type: 'field',
    field: onlyField(field, count > 1, setting),
    width,
    height: count * pitch,
    clear: CLEAR,
    draw: (actual): MarkItem[] =>
      Array.from({ length: count }, (_, index) =>
        rule(LINE_INSET, (index + 1) * pitch - 0.5, actual - 2 * LINE_INSET, stroke),
      ),
    ...(count > FEWEST_LINES && { fewer: linesBox(count - 1, width, field, setting) }),
  };
}

const AMOUNT: Mm = 60;
const SIGN: Mm = 7;

/** A line for a number, behind its currency sign where it is money; a box for a sum, so that it stands out. */
export function amountBox(field: Field, setting: Setting): Box {
  const room = field.field === 'sum' ? sumBox(field, setting) : linesBox(1, AMOUNT, field, setting);
  if (!isMoney(field, setting.document.blocks)) return room;
  const sign = plainBox(setting.language.words.field.currency, setting, { weight: 'bold' });
  return row(
    [
      { width: SIGN, box: sign },
      { width: AMOUNT, box: room },
    ],
    { align: 'middle' },
  );
}

function sumBox(field: Field, setting: Setting): Box {
  return {
    type: 'field',
    field: onlyField(field, false, setting),
    width: AMOUNT,
    height: linePitch(setting),
    clear: { above: 1, below: 1 },
    draw: (width, height) => [rectangle(0, 0, width, height, { ...stroke, width: 0.8 })],
  };
}

function onlyField(field: Field, multiline: boolean, setting: Setting): TextField {
  const [only] = textFields(field, multiline, setting);
  if (!only) throw new Error(`The field ${field.id} asks nothing.`);
  return only;
}
