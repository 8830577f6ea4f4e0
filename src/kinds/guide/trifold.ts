import { aboutBox, contactBoxes } from '../../print/blocks/closing.ts';
import type { TrifoldEdition } from '../../editions/edition.ts';
import { coverBox } from '../../print/blocks/cover.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { panelExtras } from '../../print/blocks/panel-extras.ts';
import { printingBoxes } from '../../print/blocks/printing.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import { panelColumn } from '../../print/pages/panels.ts';
import { flow } from '../../print/boxes/box.ts';
import type { PanelBoxes } from '../../print/boxes/arrangement.ts';

/**
 * A guide as a folded leaflet. The list of words and the sources are left out: there is no room for them, and the web
 * address on the back leads to both. Whether readers have checked it stands on the back, not on the face of the cover.
 */
export function guideTrifold(setting: Setting, edition: TrifoldEdition): PanelBoxes {
  return {
    cover: flow([coverBox(setting, panelColumn(edition), { state: false })]),
    text: flow(blockBoxes(setting.document.blocks, setting)),
    back: flow([...contactBoxes(setting), ...webAddressBoxes(setting)], { gap: 4 }),
    foot: flow([aboutBox(setting), ...printingBoxes(setting)], { gap: 4 }),
    extras: panelExtras(setting),
  };
}
