import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { keptBlocks } from '../../editions/kept-blocks.ts';
import { bodyWords, withFrame } from '../../model/body-words.ts';
import type { Block, Step } from '../../model/document.ts';
import { choiceBox } from '../../print/blocks/choice.ts';
import { closingBoxes } from '../../print/blocks/closing.ts';
import { noticeRowBox } from '../../print/blocks/notice.ts';
import { pageHeadBoxes } from '../../print/blocks/letterhead.ts';
import { openingBoxes } from '../../print/blocks/opening.ts';
import { headingBox, keepEnds, plainBox, proseBoxes } from '../../print/blocks/prose.ts';
import { accent, type Setting, tile } from '../../print/blocks/setting.ts';
import { donePairBoxes, pairBesidePicture } from '../../print/blocks/done-pair.ts';
import { doneBox, keyBoxes, photoHereBoxes } from '../../print/blocks/step.ts';
import { withStepLists } from '../../print/blocks/step-lists.ts';
import { type Box, flow, row, stack, type StackBox } from '../../print/boxes/box.ts';
import { rectangle } from '../../print/sheet/marks.ts';

/**
 * Every step with a box to tick, what starts it, how it is done and what to do if it goes wrong; each notice and each
 * choice as a row before its step.
 */
export function taskChecklist(setting: Setting): StackBox {
  const blocks = keptBlocks(setting.document, setting);
  return flow([
    ...pageHeadBoxes(setting),
    ...openingBoxes(setting),
    ...withStepLists(blocks, {
      step: (step) => tickRow(step, setting),
      list: (steps) =>
        flow(keepEnds(steps), { gap: 3, tag: { role: 'L', listNumbering: 'Decimal' }, above: 3 }),
      other: (block) => betweenSteps(block, setting),
    }),
    ...closingBoxes(setting),
  ]);
}

function betweenSteps(block: Block, setting: Setting): Box {
  switch (block.type) {
    case 'heading':
      return headingBox(block, setting);
    case 'emergency':
    case 'stop':
    case 'ask':
      return noticeRowBox(block, setting);
    case 'choice':
      return choiceBox(block, setting);
    default:
      throw new Error(`The checklist has no place for a block of type ${block.type}.`);
  }
}

const line = { colour: colours.line, width: 0.4 } as const;
const TICK_BOX: Mm = 10;
const NUMBER_WIDTH: Mm = 11;

function tickRow(step: Step, setting: Setting): Box {
  const { language, tiles } = setting;
  const said = step.short ?? bodyWords(step.body);
  const box: Box = {
    type: 'mark',
    width: TICK_BOX,
    height: TICK_BOX,
    pen: { sort: 'tick', name: said, heard: language.words.pen.tick },
    draw: (side) => [rectangle(0, 0, side, side, line)],
  };
  const words = stack([
    ...(step.cue ? [plainBox(step.cue, setting, { label: language.words.cue, place: step.place })] : []),
    ...(step.short
      ? [plainBox(step.short, setting, { place: step.place, weight: 'bold' })]
      : proseBoxes(step.body, setting)),
    ...keyBoxes(step, setting),
    doneBox(step, setting),
    ...donePairBoxes(step, pairBesidePicture(setting), setting),
    ...(step.wrong
      ? [plainBox(step.wrong, setting, { label: language.words.wrong, place: step.place })]
      : []),
    ...photoHereBoxes(step, setting),
  ]);
  const picture = step.picture
    ? [{ width: tiles.small, box: tile(step.picture, tiles.small, withFrame(said, step), setting) }]
    : [];
  const body = row([{ width: TICK_BOX, box }, ...picture, { width: 'rest', box: words }], {
    gap: 5,
    align: 'middle',
    tag: { role: 'LBody' },
  });
  const number = plainBox(String(step.number), setting, {
    tag: { role: 'Lbl' },
    weight: 'bold',
    colour: accent(setting),
  });
  return row(
    [
      { width: NUMBER_WIDTH, box: number },
      { width: 'rest', box: body },
    ],
    { align: 'middle', tag: { role: 'LI' } },
  );
}
