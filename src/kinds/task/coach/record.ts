import type { Mm } from '../../../design/units.ts';
import type { CoachingRow } from '../../../model/coaching.ts';
import { stroke } from '../../../print/blocks/field/tick-box.ts';
import { labelledField } from './labelled-field.ts';
import { keepWithLast, plainBox, sectionHeading } from '../../../print/blocks/prose.ts';
import { accent, type Setting } from '../../../print/blocks/setting.ts';
import { type Box, type Column, flow, row, stack } from '../../../print/boxes/box.ts';
import { rectangle } from '../../../print/sheet/marks.ts';

const NUMBER_WIDTH: Mm = 9;
const DATES = 6;
/** A letter or a short date, typed or by hand; 17 steps with their heading fit one page. */
const DATE_WIDTH: Mm = 15;
const DATE_HEIGHT: Mm = 9;
const PROMPTS_PER_ROW = 3;
const PROMPT_WIDTH: Mm = 56;

/**
 * The sheet to write on: which help was needed on which date for each step, how many steps went without, and whether the
 * learner showed what to do at each warning (rules K10, K13). Each box is a field of the file, called by the id of its
 * step and the number of its column, so that a new step moves nothing that was written.
 */
export function recordBoxes(rows: readonly CoachingRow[], setting: Setting): Box[] {
  const { coach } = setting.language.words;
  const prompts = coach.prompts.map(({ letter, meaning }) =>
    plainBox(meaning, setting, { label: `${letter}:` }),
  );
  const steps = rows.filter(({ sort }) => sort === 'step');
  const shown = rows.filter(({ sort }) => sort === 'show');
  return [
    { ...sectionHeading(coach.record, setting), startsPage: true },
    labelledField('name', coach.name, setting),
    labelledField('coach', coach.coach, setting),
    plainBox(coach.howTo, setting, { above: 5, below: 2 }),
    promptRow(prompts.slice(0, PROMPTS_PER_ROW)),
    { ...promptRow(prompts.slice(PROMPTS_PER_ROW)), below: 4 },
    // No id that is made of words has two hyphens: a step with the id "score" keeps its own fields.
    table(steps, { id: 'steps--score', words: coach.score }, setting),
    ...(shown.length === 0
      ? []
      : [
          sectionHeading(coach.show.heading, setting),
          plainBox(coach.show.howTo, setting, { below: 3 }),
          table(shown, undefined, setting),
        ]),
  ];
}

/** A last page with fewer rows than this would be lost. */
const FEWEST_ROWS = 5;

function table(
  rows: readonly CoachingRow[],
  sum: { readonly id: string; readonly words: string } | undefined,
  setting: Setting,
): Box {
  const { coach } = setting.language.words;
  const sort = rows[0]?.sort ?? 'step';
  const head = tableRow(undefined, coach.dates, `dates--${sort}`, 'Column', setting);
  const body = rows.map((each) =>
    tableRow(each.sort === 'step' ? each.block.number : undefined, each.words, each.id, 'Row', setting),
  );
  const whole = sum
    ? [...keepWithLast(body), { ...tableRow(undefined, sum.words, sum.id, 'Row', setting), above: 2 }]
    : body;
  return flow([flow(keepLast(whole, sum ? FEWEST_ROWS + 1 : FEWEST_ROWS), { head })], {
    tag: { role: 'Table' },
  });
}

/** The last rows stay together: a page that they run on to has at least so many. */
function keepLast(rows: readonly Box[], fewest: number): Box[] {
  const from = rows.length - fewest;
  return rows.map((each, index) =>
    index >= from && index < rows.length - 1 ? { ...each, keepWithNext: true } : each,
  );
}

function tableRow(
  number: number | undefined,
  words: string,
  id: string,
  scope: 'Row' | 'Column',
  setting: Setting,
): Box {
  const figure = plainBox(number === undefined ? '' : String(number), setting, {
    weight: 'bold',
    colour: accent(setting),
  });
  const label = plainBox(words, setting, { weight: number === undefined ? 'bold' : 'regular' });
  const said =
    number === undefined
      ? label
      : row(
          [
            { width: NUMBER_WIDTH, box: figure },
            { width: 'rest', box: label },
          ],
          { gap: 2 },
        );
  const cells = Array.from({ length: DATES }, (_, index): Column => ({
    width: DATE_WIDTH,
    box: stack([cell(`${id}--${index + 1}`, `${words}, ${index + 1}`, setting)], {
      tag: scope === 'Column' ? { role: 'TH', scope } : { role: 'TD' },
    }),
  }));
  const first: Column = { width: 'rest', box: stack([said], { tag: { role: 'TH', scope } }) };
  return row([first, ...cells], { align: 'middle', tag: { role: 'TR' } });
}

function cell(name: string, asked: string, { type }: Setting): Box {
  return {
    type: 'field',
    field: { type: 'text', name, asked, description: asked, multiline: false, size: type.body },
    width: DATE_WIDTH,
    height: DATE_HEIGHT,
    clear: { above: 0.5, below: 0.5 },
    draw: (width, height) => [rectangle(0, 0, width, height, stroke)],
  };
}

/** The meanings of the letters, in columns of one width. */
function promptRow(prompts: readonly Box[]): Box {
  return row(prompts.map((box) => ({ width: PROMPT_WIDTH, box })));
}
