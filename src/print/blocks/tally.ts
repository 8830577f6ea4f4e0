import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Block, Document } from '../../model/document.ts';
import { questionsOfField } from '../../model/questions.ts';
import { type Box, type Column, flow, row, stack, type StackBox } from '../boxes/box.ts';
import { face, rule, upright } from '../sheet/marks.ts';
import type { MarkItem } from '../sheet/sheet.ts';
import { aboutBox } from './closing.ts';
import { MOODS } from './field/options.ts';
import { cells, labelledLine, writingLines } from './hand-writing.ts';
import { pageHeadBoxes } from './letterhead.ts';
import { plainBox } from './prose.ts';
import { air, type Setting } from './setting.ts';
import { staffTitleBox } from './staff-title.ts';

/**
 * A sheet to count answers on: for each question of a form, or each chart of a report, a table with a row for each answer,
 * room for strokes and for their number. Where a document names no answers, there are rows to write them into.
 */
export function tallySheet(setting: Setting): StackBox {
  const { document, language } = setting;
  const { tally } = language;
  const counted = document.blocks.flatMap((block) => countedIn(block, document, tally.ticked));
  const open: Counted = { question: tally.said, answers: Array.from({ length: OPEN_ROWS }, () => '') };
  return flow([
    ...pageHeadBoxes(setting),
    staffTitleBox(tally.heading(document.title), tally.about, setting),
    ...tally.record.map((label) => labelledLine(label, LABEL_WIDTH, setting)),
    ...howToBoxes(setting),
    ...(counted.length > 0 ? counted : [open]).map((each) => tableBox(each, setting)),
    plainBox(tally.small, setting, { above: air(6, setting) }),
    aboutBox(setting),
  ]);
}

const OPEN_ROWS = 8;
const LABEL_WIDTH: Mm = 50;
const NUMBER: Mm = 24;
const ROW_HEIGHT: Mm = 9;
const FACE: Mm = 8;
const GAP: Mm = 3;

/** Something that people answered, and the answers that there are. */
interface Counted {
  readonly question: string;
  /** Without words: to be written in. */
  readonly answers: readonly string[];
  readonly hasFaces?: true;
}

function countedIn(block: Block, { blocks }: Document, ticked: string): Counted[] {
  if (block.type === 'chart') {
    const [, ...columns] = block.heads;
    const answers = block.rows.map(({ words }) => words);
    if (columns.length < 2) return [{ question: block.label, answers }];
    return columns.map((column) => ({ question: `${block.label}: ${column}`, answers }));
  }
  if (block.type !== 'field') return [];
  const hasFaces = block.field === 'faces';
  return questionsOfField(block, blocks).flatMap(({ sort, asked, options }): Counted[] => {
    if (sort === 'tick') return [{ question: asked, answers: [ticked] }];
    return sort === 'option' ? [{ question: asked, answers: options, ...(hasFaces && { hasFaces }) }] : [];
  });
}

function howToBoxes(setting: Setting): Box[] {
  const { tally } = setting.language;
  const items = tally.howTo.map((words, index) =>
    row(
      [
        { width: 8, box: plainBox(`${index + 1}.`, setting, { tag: { role: 'Lbl' } }) },
        { width: 'rest', box: plainBox(words, setting, { tag: { role: 'LBody' } }) },
        ...(index === STROKES_AT ? [{ width: STROKES, box: fiveStrokes }] : []),
      ],
      { align: 'middle', gap: 1, tag: { role: 'LI' } },
    ),
  );
  return [
    stack(items, {
      tag: { role: 'L', listNumbering: 'Decimal' },
      gap: 1,
      above: air(5, setting),
      below: air(3, setting),
    }),
  ];
}

/** The second thing to do is drawn, too. */
const STROKES_AT = 1;
const STROKES: Mm = 16;
const fiveStrokes: Box = { type: 'mark', width: STROKES, height: 8, draw: drawStrokes };

/** Four strokes, and the fifth across them. */
function drawStrokes(width: Mm, height: Mm): MarkItem[] {
  const stroke = { colour: colours.ink, width: 0.6 };
  const four = [0.2, 0.4, 0.6, 0.8].map((share) => upright(share * width, 0, height, stroke));
  const across: MarkItem = {
    ...rule(0, 0, 0, stroke),
    path: [
      ['M', 0.08 * width, 0.8 * height],
      ['L', 0.92 * width, 0.2 * height],
    ],
  };
  return [...four, across];
}

function tableBox({ question, answers, hasFaces }: Counted, setting: Setting): Box {
  const { tally } = setting.language;
  const head = tableRow(
    tally.columns.map((words) => plainBox(words, setting, { weight: 'bold' })),
    'Column',
  );
  const body = answers.map((answer, index) => {
    const mood = hasFaces ? MOODS[index] : undefined;
    const words = answer || `${tally.columns[0]} ${index + 1}`;
    return answerRow(
      answer ? withFace(plainBox(answer, setting), mood) : writingLines(1, words, setting),
      `${question}: ${words}`,
      setting,
    );
  });
  const sum = sumRow(`${question}: ${tally.all}`, setting);
  const rows = answers.length > 1 ? [...body, sum] : body;
  const name = plainBox(question, setting, {
    tag: { role: 'H2' },
    size: setting.type.h3,
    weight: 'bold',
    bookmark: 2,
    keepWithNext: true,
  });
  return stack([name, stack([head, ...rows], { gap: 1, tag: { role: 'Table' } })], {
    gap: 1,
    above: air(7, setting),
  });
}

function withFace(words: Box, mood: (typeof MOODS)[number] | undefined): Box {
  if (mood === undefined) return words;
  const drawing: Box = {
    type: 'mark',
    width: FACE,
    height: FACE,
    draw: () => face(0, 0, FACE, mood, colours.ink),
  };
  return row(
    [
      { width: FACE, box: drawing },
      { width: 'rest', box: words },
    ],
    { gap: 3, align: 'middle' },
  );
}

function answerRow(answer: Box, about: string, setting: Setting): Box {
  const [, strokes, number] = setting.language.tally.columns;
  return tableRow(
    [
      answer,
      room(STROKES_ROOM, `${about}, ${strokes}`, setting),
      room(NUMBER, `${about}, ${number}`, setting),
    ],
    'Row',
  );
}

/** A sum has no strokes of its own. */
function sumRow(about: string, setting: Setting): Box {
  const { all } = setting.language.tally;
  return tableRow(
    [plainBox(all, setting, { weight: 'bold' }), stack([]), room(NUMBER, about, setting)],
    'Row',
  );
}

function room(width: Mm, about: string, setting: Setting): Box {
  return cells(1, { width, height: ROW_HEIGHT }, about, setting);
}

/** Room for 25 strokes: what is wider than the answer that it counts. */
const STROKES_ROOM: Mm = 90;

function tableRow(boxes: readonly Box[], scope: 'Row' | 'Column'): Box {
  const widths = ['rest', STROKES_ROOM, NUMBER] as const;
  const columns = boxes.map((box, index): Column => ({
    width: widths[index] ?? 'rest',
    box: stack([box], {
      tag: scope === 'Column' || index === 0 ? { role: 'TH', scope } : { role: 'TD' },
    }),
  }));
  return row(columns, { gap: GAP, align: 'middle', tag: { role: 'TR' } });
}
