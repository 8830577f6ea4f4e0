import type { Mm } from '../../../design/units.ts';
import { keptBlocks } from '../../../editions/kept-blocks.ts';
import type { Block } from '../../../model/document.ts';
import { aboutBox, contactBoxes } from '../../../print/blocks/closing.ts';
import { pageHeadBoxes } from '../../../print/blocks/letterhead.ts';
import { noticeBox } from '../../../print/blocks/notice.ts';
import { placed, titleLines } from '../../../print/blocks/opening.ts';
import { plainBox } from '../../../print/blocks/prose.ts';
import { restBoxes } from '../../../print/blocks/rest.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { withStepLists } from '../../../print/blocks/step-lists.ts';
import { type Box, flow, row, stack, type StackBox } from '../../../print/boxes/box.ts';
import { labelBox, LABEL_SIDE } from './label.ts';
import { rulerBoxes } from './ruler.ts';
import { wholeStepBoxes } from './whole-steps.ts';

/**
 * Labels for a machine: those of the steps in rows, to cut out, and what warns of a step over the whole width. Behind
 * them all of it in full, with where each code leads, for whoever puts the labels up.
 */
export function taskLabels(setting: Setting): StackBox {
  const { document, shown } = setting;
  const blocks = keptBlocks({ blocks: shown ?? document.blocks }, setting);
  return flow([
    ...pageHeadBoxes(setting),
    headBox(setting),
    ...labelRows(blocks, setting),
    ...wholeStepBoxes(blocks, setting),
    ...contactBoxes(setting),
    stack([...restBoxes(setting), aboutBox(setting)], { gap: 3, above: 8, neverAlone: true }),
  ]);
}

/** What is read at the machine. */
const HUNG: ReadonlySet<Block['type']> = new Set(['step', 'emergency', 'stop', 'ask']);
/** How many labels stand in a row. */
const IN_A_ROW = 3;
/** Between a row of labels and what else there is. */
const APART: Mm = 5;

function headBox(setting: Setting): Box {
  const { document, language } = setting;
  const [title] = titleLines(setting);
  const ask = document.ask
    ? [
        plainBox(document.ask, setting, {
          ...placed('ask', document),
          label: `${language.words.askWho}:`,
        }),
      ]
    : [];
  return stack([title, ...ask, ...rulerBoxes(setting)], { gap: 2, below: APART });
}

/** Steps three in a row, and a notice where it warns. Headings, questions and all else stand with the steps in full. */
function labelRows(blocks: readonly Block[], setting: Setting): Box[] {
  const hung = blocks.filter(({ type }) => HUNG.has(type));
  return withStepLists(hung, {
    step: (step) => labelBox(step, setting),
    list: (steps) =>
      flow(inRows(steps), { tag: { role: 'L', listNumbering: 'None' }, above: APART, below: APART }),
    other: (block) => {
      if (block.type !== 'emergency' && block.type !== 'stop' && block.type !== 'ask') return stack([]);
      // It stands once more with the steps in full; an id names one element.
      return { ...noticeBox({ ...block, id: `${block.id}-label` }, setting), above: APART, below: APART };
    },
  });
}

function inRows(labels: readonly Box[]): Box[] {
  const rows: Box[] = [];
  for (let first = 0; first < labels.length; first += IN_A_ROW)
    rows.push(row(labels.slice(first, first + IN_A_ROW).map((box) => ({ width: LABEL_SIDE, box }))));
  return rows;
}
