import type { Mm } from '../../design/units.ts';
import { bodyWords } from '../../model/body-words.ts';
import type { Step } from '../../model/document.ts';
import { cells, labelledLine } from '../../print/blocks/hand-writing.ts';
import { keepWithLast, plainBox, proseBoxes, sectionHeading } from '../../print/blocks/prose.ts';
import { accent, type Setting } from '../../print/blocks/setting.ts';
import { type Box, flow, row, type RowBox, stack } from '../../print/boxes/box.ts';

const NUMBER_WIDTH: Mm = 11;
const DATES = 6;
const PROMPTS_PER_ROW = 3;
const PROMPT_WIDTH: Mm = 56;
const DATE_WIDTH: Mm = 14;
/** A letter written by hand, and 17 steps with their heading on one page. */
const CELLS = { width: DATE_WIDTH, height: 9 } as const;

/**
 * The job coach's sheet, on a page of its own to be taken off: which prompt was needed on which date, and how many steps
 * went without help (rules K10, K13).
 */
export function coachSheet(steps: readonly Step[], setting: Setting): Box[] {
  const { coach } = setting.language.words;
  const prompts = coach.prompts.map(({ letter, meaning }) =>
    plainBox(meaning, setting, { label: `${letter}:` }),
  );
  return [
    { ...sectionHeading(coach.heading, setting), startsPage: true },
    ...[coach.name, coach.coach].map((label) => labelledLine(label, 30, setting)),
    plainBox(coach.howTo, setting, { above: 5, below: 2 }),
    promptRow(prompts.slice(0, PROMPTS_PER_ROW)),
    { ...promptRow(prompts.slice(PROMPTS_PER_ROW)), below: 4 },
    flow(keepTogether(keepWithLast(steps.map((step) => coachRow(step, setting)))), {
      tag: { role: 'L', listNumbering: 'Decimal' },
      head: boldRow(coach.dates, setting),
    }),
    { ...boldRow(coach.score, setting), above: 3 },
  ];
}

/** A last page with fewer rows than this would be lost. */
const FEWEST_ROWS = 5;

/** The last rows stay together: a page that they run on to has at least so many. */
function keepTogether(rows: readonly Box[]): Box[] {
  const from = rows.length - FEWEST_ROWS;
  return rows.map((each, index) => (index >= from ? { ...each, keepWithNext: true } : each));
}

/** Bold words, and cells under those of every other row. */
function boldRow(words: string, setting: Setting): RowBox {
  return row(
    [
      { width: 'rest', box: plainBox(words, setting, { weight: 'bold' }) },
      { width: DATES * DATE_WIDTH, box: cells(DATES, CELLS, words, setting) },
    ],
    { gap: 4, align: 'middle' },
  );
}

/** The meanings of the letters, in columns of one width. */
function promptRow(prompts: readonly Box[]): Box {
  return row(prompts.map((box) => ({ width: PROMPT_WIDTH, box })));
}

function coachRow(step: Step, setting: Setting): Box {
  const body = row(
    [
      { width: 'rest', box: stack(stepWords(step, setting)) },
      { width: DATES * DATE_WIDTH, box: cells(DATES, CELLS, wordsOf(step), setting) },
    ],
    { gap: 3, align: 'middle', tag: { role: 'LBody' } },
  );
  return row(
    [
      { width: NUMBER_WIDTH, box: numberBox(step, setting) },
      { width: 'rest', box: body },
    ],
    { gap: 3, align: 'middle', tag: { role: 'LI' } },
  );
}

function numberBox(step: Step, setting: Setting): Box {
  return plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    weight: 'bold',
    colour: accent(setting),
  });
}

function stepWords(step: Step, setting: Setting): Box[] {
  return step.short ? [plainBox(step.short, setting, { place: step.place })] : proseBoxes(step.body, setting);
}

function wordsOf(step: Step): string {
  return step.short ?? bodyWords(step.body);
}
