import type { Mm } from '../../../design/units.ts';
import { keptBlocks } from '../../../editions/kept-blocks.ts';
import type { Block } from '../../../model/document.ts';
import { aboutBox, contactBoxes } from '../../../print/blocks/closing.ts';
import { rowsOfPieces } from '../../../print/blocks/cut-out.ts';
import { pageHeadBoxes } from '../../../print/blocks/letterhead.ts';
import { noticeBox } from '../../../print/blocks/notice.ts';
import { askBoxes, titleLines } from '../../../print/blocks/opening.ts';
import { restBoxes } from '../../../print/blocks/rest.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { withStepLists } from '../../../print/blocks/step-lists.ts';
import { type Box, flow, stack, type StackBox } from '../../../print/boxes/box.ts';
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
  const [title] = titleLines(setting);
  return stack([title, ...askBoxes(setting), ...rulerBoxes(setting)], { gap: 2, below: APART });
}

/** Steps three in a row, and a notice where it warns. Headings, questions and all else stand with the steps in full. */
function labelRows(blocks: readonly Block[], setting: Setting): Box[] {
  const hung = blocks.filter(({ type }) => HUNG.has(type));
  return withStepLists(hung, {
    step: (step) => labelBox(step, setting),
    list: (steps) =>
      flow(rowsOfPieces(steps, IN_A_ROW, LABEL_SIDE), {
        tag: { role: 'L', listNumbering: 'None' },
        above: APART,
        below: APART,
      }),
    other: (block) => {
      if (block.type !== 'emergency' && block.type !== 'stop' && block.type !== 'ask') return stack([]);
      // It stands once more with the steps in full; an id names one element.
      return { ...noticeBox({ ...block, id: `${block.id}-label` }, setting), above: APART, below: APART };
    },
  });
}
