import type { Mm } from '../../../design/units.ts';
import type { StepRow } from '../../../model/coaching.ts';
import { stroke } from '../../../print/blocks/field/tick-box.ts';
import { plainBox, sectionHeading } from '../../../print/blocks/prose.ts';
import { accent, type Setting } from '../../../print/blocks/setting.ts';
import { type Box, type Column, flow, row, stack } from '../../../print/boxes/box.ts';
import { rule } from '../../../print/sheet/marks.ts';

const GAP: Mm = 4;
const NUMBER_WIDTH: Mm = 11;

/** The task as a job breakdown sheet: each step with its key point and the reason for it, as a table. */
export function breakdownBoxes(steps: readonly StepRow[], setting: Setting): Box[] {
  const { coach } = setting.language.words;
  const head = tableRow([
    rest(stack([], { tag: { role: 'TD' } })),
    ...coach.breakdown.columns.map((words) => columnHead(words, setting)),
  ]);
  const rows = steps.map((step) => stepRow(step, setting));
  return [
    sectionHeading(coach.breakdown.heading, setting),
    flow([flow(rows, { head, gap: 2 })], { tag: { role: 'Table' } }),
  ];
}

function columnHead(words: string, setting: Setting): Column {
  return rest(plainBox(words, setting, { tag: { role: 'TH', scope: 'Column' }, weight: 'bold' }));
}

function stepRow({ id, words, block }: StepRow, setting: Setting): Box {
  const { number, key, why, place } = block;
  const [, keyHead, whyHead] = setting.language.words.coach.breakdown.columns;
  const label = plainBox(String(number), setting, {
    tag: { role: 'TH', scope: 'Row' },
    weight: 'bold',
    colour: accent(setting),
  });
  const cell = (box: Box): Column => rest(stack([box], { tag: { role: 'TD' } }));
  const said = (text: string): Box => plainBox(text, setting, { place });
  const line = (name: string, head: string): Box =>
    writingLine(`${id}--${name}`, `${words}: ${head}`, setting);
  return tableRow([
    { width: NUMBER_WIDTH, box: label },
    cell(said(words)),
    cell(key === undefined ? line('key', keyHead) : said(key)),
    cell(why === undefined ? line('why', whyHead) : said(why)),
  ]);
}

const LINE: Mm = 6.5;

/** What the document does not say, the coach can. */
function writingLine(name: string, asked: string, { type }: Setting): Box {
  return {
    type: 'field',
    field: { type: 'text', name, asked, description: asked, multiline: false, size: type.body },
    width: 'rest',
    height: LINE,
    clear: { above: 0.3, below: 0.3 },
    draw: (width) => [rule(0, LINE - 0.5, width, stroke)],
  };
}

function tableRow([first, ...others]: readonly Column[]): Box {
  const number = first ? [{ ...first, width: NUMBER_WIDTH }] : [];
  return row([...number, ...others], { gap: GAP, tag: { role: 'TR' } });
}

function rest(box: Box): Column {
  return { width: 'rest', box };
}
