import { aboutBox, contactBoxes } from '../../print/blocks/closing.ts';
import { coverBox } from '../../print/blocks/document-booklet.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { printingBoxes } from '../../print/blocks/printing.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { flow } from '../../print/box.ts';
import type { PanelBoxes } from '../../print/trifold.ts';

/**
 * A guide as a folded leaflet. The list of words and the sources are left out: there is no room for them, and the web
 * address on the back leads to both.
 */
export function guideTrifold(setting: Setting): PanelBoxes {
  return {
    cover: flow([coverBox(setting, setting.tiles.step)]),
    text: flow(blockBoxes(setting.document.blocks, setting)),
    back: flow(
      [...contactBoxes(setting), ...webAddressBoxes(setting), aboutBox(setting), ...printingBoxes(setting)],
      { gap: 4 },
    ),
  };
}
