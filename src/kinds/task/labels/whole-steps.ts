import type { Block, Step } from '../../../model/document.ts';
import { blockBox } from '../../../print/blocks/index.ts';
import { noticeRowBox } from '../../../print/blocks/notice.ts';
import { keepEnds, plainBox, sectionHeading, smallPrint } from '../../../print/blocks/prose.ts';
import type { Setting } from '../../../print/blocks/setting.ts';
import { withStepLists } from '../../../print/blocks/step-lists.ts';
import { wholeStepBox } from '../../../print/blocks/whole-step.ts';
import { type Box, flow } from '../../../print/boxes/box.ts';
import { stepAddress } from './label.ts';

/** The steps of the labels in their own words and with their numbers, and all between them, on a page of their own. */
export function wholeStepBoxes(blocks: readonly Block[], setting: Setting): Box[] {
  const { heading, about } = setting.language.words.labels;
  // What to do in an emergency stands among the labels, as it would here.
  const kept = blocks.filter(({ type }) => type !== 'emergency');
  const rows = withStepLists(kept, {
    step: (step) => wholeStepBox(step, setting, addressBoxes(step, setting)),
    list: (steps) => flow(keepEnds(steps), { gap: 5, tag: { role: 'L', listNumbering: 'Decimal' } }),
    other: (block) =>
      block.type === 'stop' || block.type === 'ask' ? noticeRowBox(block, setting) : blockBox(block, setting),
  });
  return [
    { ...sectionHeading(heading, setting), startsPage: true },
    plainBox(about, setting, { below: 4, keepWithNext: true }),
    ...rows,
  ];
}

/** Where the code of a step leads, in words, for who has no camera (rule R8), and to be copied into the register of codes. */
function addressBoxes(step: Step, setting: Setting): Box[] {
  const address = stepAddress(step, setting);
  if (address === undefined) return [];
  const words = address.replace(/^https?:\/\//u, '');
  return [plainBox(words, setting, { ...smallPrint(setting), href: address, runsOn: true })];
}
