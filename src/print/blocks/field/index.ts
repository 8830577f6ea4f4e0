import type { Mm } from '../../../design/units.ts';
import type { Field } from '../../../model/document.ts';
import { type Box, type Column, flow, row, stack } from '../../boxes/box.ts';
import { plainBox } from '../prose.ts';
import { air, type Setting, tile } from '../setting.ts';
import { amountBox, linesBox } from './lines.ts';
import { choiceBox, facesBox, scoreBox } from './options.ts';
import { printedHelp, tickField } from './spoken.ts';
import { tableBox } from './table.ts';
import { TICK_BOX, tickBox } from './tick-box.ts';

/** A field to fill in, with a pen or by keyboard: its picture, its label, its help, and room for the answer. */
export function fieldBox(field: Field, setting: Setting): Box {
  const spacing = { above: air(6, setting), below: air(6, setting), tag: { role: 'Div' as const } };
  if (field.field === 'check') {
    const columns = [{ width: TICK_BOX, box: tickBox(tickField(field, setting), setting) }];
    return row([...columns, ...headColumns(field, 'regular', setting)], {
      gap: 4,
      align: field.picture ? 'middle' : 'top',
      ...spacing,
    });
  }
  const columns = headColumns(field, 'bold', setting);
  const head =
    columns.length > 1 ? row(columns, { gap: 4, align: 'middle' }) : columns.map(({ box }) => box)[0];
  const answer = answerBox(field, field.field, setting);
  const parts = head ? [{ ...head, keepWithNext: true }, answer] : [answer];
  // A table may be taller than a page; all else is kept whole.
  return field.field === 'table' ? flow(parts, { gap: 2, ...spacing }) : stack(parts, { gap: 2, ...spacing });
}

/** A tile beside a label is two thirds of one beside sentences. */
const TILE_SHARE = 2 / 3;

/** The picture, if there is one, and the label with its help. */
function headColumns(field: Field, weight: 'regular' | 'bold', setting: Setting): Column[] {
  const { label, picture, place } = field;
  const help = printedHelp(field, setting).map((words) => plainBox(words, setting, { place }));
  const words = stack([plainBox(label, setting, { weight, place }), ...help], {
    gap: weight === 'bold' ? 2 : 0,
  });
  if (!picture) return [{ width: 'rest', box: words }];
  const size: Mm = setting.tiles.point * TILE_SHARE;
  return [
    { width: size, box: tile(picture, size, label, setting) },
    { width: 'rest', box: words },
  ];
}

function answerBox(field: Field, type: Exclude<Field['field'], 'check'>, setting: Setting): Box {
  switch (type) {
    case 'text':
    case 'sign':
      return linesBox(1, 'rest', field, setting);
    case 'date':
      return linesBox(1, 70, field, setting);
    case 'lines':
      return linesBox(4, 'rest', field, setting);
    case 'number':
    case 'money':
    case 'sum':
      return amountBox(field, setting);
    case 'choice':
      return choiceBox(field, setting);
    case 'faces':
      return facesBox(field, setting);
    case 'score':
      return scoreBox(field, setting);
    case 'table':
      return tableBox(field, setting);
  }
}
