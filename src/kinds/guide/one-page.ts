import { keptBlocks } from '../../editions/kept-blocks.ts';
import { aboutBox, contactBoxes } from '../../print/blocks/closing.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { pageHeadBoxes } from '../../print/blocks/letterhead.ts';
import { openingBoxes } from '../../print/blocks/opening.ts';
import { restBoxes } from '../../print/blocks/rest.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { flow, type StackBox } from '../../print/boxes/box.ts';

/** A guide on one sheet. Its sources are left out: the web address leads to them. */
export function guideOnePage(setting: Setting): StackBox {
  const { document, shown } = setting;
  return flow([
    ...pageHeadBoxes(setting),
    ...openingBoxes(setting, { narrow: true }),
    ...blockBoxes(keptBlocks({ blocks: shown ?? document.blocks }, setting), setting),
    ...contactBoxes(setting),
    ...restBoxes(setting),
    aboutBox(setting),
  ]);
}
