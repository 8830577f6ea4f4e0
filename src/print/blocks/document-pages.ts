import { flow, type StackBox } from '../boxes/box.ts';
import { closingBoxes } from './closing.ts';
import { blockBoxes } from './index.ts';
import { openingBoxes } from './opening.ts';
import { pageHeadBoxes } from './letterhead.ts';
import type { Setting } from './setting.ts';

/** The whole document from its title to its credits, in the order of the page on the web. */
export function documentPages(setting: Setting): StackBox {
  return flow([
    ...pageHeadBoxes(setting),
    ...openingBoxes(setting),
    ...blockBoxes(setting.document.blocks, setting),
    ...closingBoxes(setting),
  ]);
}
