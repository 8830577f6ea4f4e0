import { keptBlocks } from '../../editions/kept-blocks.ts';
import { documentContactBoxes, smallEndBox } from '../../print/blocks/closing.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { pageHeadBoxes } from '../../print/blocks/letterhead.ts';
import { openingBoxes } from '../../print/blocks/opening.ts';
import { partOfBoxes } from '../../print/blocks/rest.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { flow, type StackBox } from '../../print/boxes/box.ts';

/** A form on one side of one sheet, with all that it says: its sources stand in the small print. */
export function formOnePage(setting: Setting): StackBox {
  const { document, shown } = setting;
  return flow([
    ...pageHeadBoxes(setting),
    ...openingBoxes(setting),
    ...blockBoxes(keptBlocks({ blocks: shown ?? document.blocks }, setting), setting),
    ...documentContactBoxes(setting),
    ...partOfBoxes(setting),
    smallEndBox(setting),
  ]);
}
