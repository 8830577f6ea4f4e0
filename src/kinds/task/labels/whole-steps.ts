import type { Block, Step } from '../../../model/document.ts';
import { donePairBoxes, pairBesidePicture } from '../../../print/blocks/done-pair.ts';
import { blockBox } from '../../../print/blocks/index.ts';
import { noticeRowBox } from '../../../print/blocks/notice.ts';
import {
  keepEnds,
  PARAGRAPH_GAP,
  plainBox,
  proseBoxes,
  sectionHeading,
  smallPrint,
} from '../../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../../print/blocks/setting.ts';
import { doneBox, keyBoxes, photoHereBoxes, wordsOfStep } from '../../../print/blocks/step.ts';
import { withStepLists } from '../../../print/blocks/step-lists.ts';
import { type Box, flow, row, stack } from '../../../print/boxes/box.ts';
import { stepAddress } from './label.ts';

/** The steps of the labels in their own words and with their numbers, and all between them, on a page of their own. */
export function wholeStepBoxes(blocks: readonly Block[], setting: Setting): Box[] {
  const { heading, about } = setting.language.words.labels;
  // What to do in an emergency stands among the labels, as it would here.
  const kept = blocks.filter(({ type }) => type !== 'emergency');
  const rows = withStepLists(kept, {
    step: (step) => wholeStep(step, setting),
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

function wholeStep(step: Step, setting: Setting): Box {
  const { tiles, language } = setting;
  const { words } = language;
  const { place } = step;
  const number = plainBox(words.step(step.number), setting, {
    tag: { role: 'Lbl' },
    heardFirst: true,
    weight: 'bold',
    colour: accent(setting),
  });
  const address = stepAddress(step, setting);
  const said = stack(
    [
      number,
      ...(step.cue ? [plainBox(step.cue, setting, { label: words.cue, place })] : []),
      ...proseBoxes(step.body, setting),
      ...keyBoxes(step, setting),
      doneBox(step, setting),
      ...donePairBoxes(step, pairBesidePicture(setting), setting),
      ...(step.wrong ? [plainBox(step.wrong, setting, { label: words.wrong, place })] : []),
      ...photoHereBoxes(step, setting),
      // In words, for who has no camera (rule R8), and to be copied into the register of codes.
      ...(address === undefined
        ? []
        : [
            plainBox(address.replace(/^https?:\/\//u, ''), setting, {
              ...smallPrint(setting),
              href: address,
              runsOn: true,
            }),
          ]),
    ],
    { gap: PARAGRAPH_GAP / 2 },
  );
  const body = step.picture
    ? row(
        [
          { width: tiles.small, box: tile(step.picture, tiles.small, wordsOfStep(step), setting) },
          { width: 'rest', box: said },
        ],
        { gap: 5, tag: { role: 'LBody' } },
      )
    : stack([said], { tag: { role: 'LBody' } });
  return stack([body], { tag: { role: 'LI', id: step.id } });
}
