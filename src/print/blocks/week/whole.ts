import type { Mm } from '../../../design/units.ts';
import type { Block } from '../../../model/document.ts';
import { type Box, type Column, flow, row, stack } from '../../boxes/box.ts';
import { blockBox } from '../index.ts';
import { noticeRowBox } from '../notice.ts';
import { plainBox, sectionHeading } from '../prose.ts';
import type { Setting } from '../setting.ts';
import { staysWithSignature } from '../signature.ts';
import { wholeStepBox } from '../whole-step.ts';

/**
 * What the pictures show in full words, on pages of its own. Steps stand two in a row and fields three, since a line as
 * long as the sheet is hard to follow, and all else over the whole width.
 */
export function wholeBoxes(blocks: readonly Block[], setting: Setting): Box[] {
  const { heading, about } = setting.language.words.week.whole;
  const signed = staysWithSignature(blocks);
  const runs = runsOf(blocks);
  const boxes = runs.map((run, index) => {
    const box = runBox(run, setting);
    const isKept = run.some((block) => signed.has(block)) || introduces(run, runs[index + 1]);
    return isKept ? { ...box, keepWithNext: true } : box;
  });
  return [
    { ...sectionHeading(heading, setting), startsPage: true },
    plainBox(about, setting, { below: 4, keepWithNext: true }),
    ...boxes,
  ];
}

type Run = readonly [Block, ...Block[]];

function runBox(run: Run, setting: Setting): Box {
  const [first] = run;
  switch (first.type) {
    case 'step': {
      const steps = run.flatMap((block) => (block.type === 'step' ? [wholeStepBox(block, setting)] : []));
      return flow(inRows(steps, STEPS_IN_A_ROW), {
        gap: ROW_GAP,
        tag: { role: 'L', listNumbering: 'Decimal' },
        below: ROW_GAP,
      });
    }
    case 'field':
      return run.length === 1
        ? blockBox(first, setting)
        : flow(
            inRows(
              run.map((block) => blockBox(block, setting)),
              FIELDS_IN_A_ROW,
            ),
            { gap: ROW_GAP },
          );
    case 'stop':
    case 'ask':
      return noticeRowBox(first, setting, { inFull: true });
    default:
      return blockBox(first, setting);
  }
}

const STEPS_IN_A_ROW = 2;
const FIELDS_IN_A_ROW = 3;
const COLUMN_GAP: Mm = 12;
const ROW_GAP: Mm = 6;

/** Boxes in columns of one width, row by row, which is also their reading order. */
function inRows(boxes: readonly Box[], count: number): Box[] {
  const rows: Box[] = [];
  for (let first = 0; first < boxes.length; first += count) {
    const columns = Array.from({ length: count }, (_, at): Column => ({
      width: 'rest',
      box: boxes[first + at] ?? stack([]),
    }));
    rows.push(row(columns, { gap: COLUMN_GAP }));
  }
  return rows;
}

/** Words right before fields say what they are for. */
function introduces([first]: Run, next: Run | undefined): boolean {
  return next?.[0].type === 'field' && (first.type === 'point' || first.type === 'paragraph');
}

/** Steps in a row, and fields in a row but for tables; all else on its own. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && standsInRow(block) && standsInRow(run[0]) && run[0].type === block.type) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function standsInRow(block: Block): boolean {
  return block.type === 'step' || (block.type === 'field' && block.field !== 'table');
}
