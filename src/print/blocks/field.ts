import { colours } from '../../design/tokens.ts';
import { type Mm, ptToMm } from '../../design/units.ts';
import type { Field } from '../../model/document.ts';
import { type Box, type Column, row, stack } from '../box.ts';
import { face, rectangle, rule } from '../marks.ts';
import type { PaperField, PathItem } from '../sheet.ts';
import { plainBox } from './prose.ts';
import { air, type Setting } from './setting.ts';

const stroke = { colour: colours.line, width: 0.4 } as const;
/** Room to write by hand: lines 12 mm apart, boxes to tick of 7 mm. */
const WRITING_LINE: Mm = 12;
const TICK_BOX: Mm = 7;
const FACE: Mm = 18;

/** A field to fill in, with a pen or by keyboard: its label, its help, and room for the answer. */
export function fieldBox(field: Field, setting: Setting): Box {
  const label = plainBox(field.label, setting, { weight: 'bold', place: field.place });
  const help = field.help ? [plainBox(field.help, setting, { place: field.place })] : [];
  const spacing = { above: air(6, setting), below: air(6, setting), tag: { role: 'Div' as const } };
  if (field.field === 'check') {
    const words = stack([plainBox(field.label, setting, { place: field.place }), ...help]);
    const tick = tickBox({ type: 'tick', ...spoken(field, setting) }, setting);
    return row([{ width: TICK_BOX, box: tick }, rest(words)], { gap: 4, ...spacing });
  }
  return stack([label, ...help, answerBox(field, field.field, setting)], { gap: 2, ...spacing });
}

function answerBox(field: Field, type: Exclude<Field['field'], 'check'>, setting: Setting): Box {
  switch (type) {
    case 'text':
    case 'sign':
      return lines(1, 'rest', field, setting);
    case 'date':
      return lines(1, 70, field, setting);
    case 'lines':
      return lines(4, 'rest', field, setting);
    case 'choice':
      return stack(
        field.options.map((option) =>
          row(optionColumns(option, field, setting), { gap: 4, tag: { role: 'LI' } }),
        ),
        { gap: 3, tag: { role: 'L', listNumbering: 'None' } },
      );
    case 'faces':
      return row(
        field.options.map((option, index) => rest(faceBox(option, index, field, setting))),
        { gap: 4, tag: { role: 'L', listNumbering: 'None' } },
      );
  }
}

/** So many faces leave room for "In between" beside a box in large print; with more the words stand under the boxes. */
const WORDS_BESIDE_BOX = 4;

/** A face with its word under it: the word carries the meaning (rule P13). */
function faceBox(option: string, index: number, field: Field, setting: Setting): Box {
  const last = Math.max(field.options.length - 1, 1);
  const gladness = 1 - (2 * index) / last;
  const drawing: Box = {
    type: 'mark',
    width: FACE,
    height: FACE,
    draw: () => face(0, 0, FACE, gladness, colours.ink),
  };
  const columns = optionColumns(option, field, setting);
  const choice =
    field.options.length > WORDS_BESIDE_BOX ? stack(columns.map(({ box }) => box)) : row(columns, { gap: 2 });
  return stack([drawing, choice], { gap: 2, tag: { role: 'LI' } });
}

/** A box to tick and the answer that it stands for: the box is the label of the list item. */
function optionColumns(option: string, field: Field, setting: Setting): Column[] {
  const { name, description } = spoken(field, setting);
  const heard = `${field.label}: ${option}`;
  const tick = tickBox({ type: 'option', name, question: description, option, description: heard }, setting);
  return [
    { width: TICK_BOX, box: stack([tick], { tag: { role: 'Lbl' } }) },
    rest(plainBox(option, setting, { tag: { role: 'LBody' } })),
  ];
}

/** What a screen reader says when somebody comes to the field. Dates are typed as they are said. */
function spoken(field: Field, { language }: Setting): Pick<PaperField, 'name' | 'description'> {
  const help = field.help ?? (field.field === 'date' ? language.words.web.form.day : undefined);
  return { name: field.id, description: help === undefined ? field.label : `${field.label}. ${help}` };
}

/** As tall as a line of words, so that it stands half way up the first line beside it, large print or not. */
function tickBox(field: PaperField, { type }: Setting): Box {
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

/** Lines end just inside the field, so that its white ground covers them whole once something is typed. */
const LINE_INSET: Mm = 0.2;

function lines(count: number, width: Mm | 'rest', field: Field, setting: Setting): Box {
  return {
    type: 'field',
    field: { type: 'text', multiline: count > 1, size: setting.type.body, ...spoken(field, setting) },
    width,
    height: count * WRITING_LINE,
    clear: { above: 2, below: 1 },
    draw: (actual): PathItem[] =>
      Array.from({ length: count }, (_, index) =>
        rule(LINE_INSET, (index + 1) * WRITING_LINE - 0.5, actual - 2 * LINE_INSET, stroke),
      ),
  };
}

function rest(box: Box): Column {
  return { width: 'rest', box };
}
