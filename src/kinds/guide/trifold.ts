import type { TrifoldEdition } from '../../editions/edition.ts';
import type { Mm } from '../../design/units.ts';
import { aboutBox, contactBoxes, documentContactBoxes } from '../../print/blocks/closing.ts';
import { coverBox } from '../../print/blocks/cover.ts';
import { blockBoxes } from '../../print/blocks/index.ts';
import { organisationInHalves, organisationOnCard } from '../../print/blocks/organisation.ts';
import { panelExtras } from '../../print/blocks/panel-extras.ts';
import { printingBoxes } from '../../print/blocks/printing.ts';
import type { Setting } from '../../print/blocks/setting.ts';
import { webAddressBoxes } from '../../print/blocks/web-address.ts';
import type { PanelBoxes, PanelWay } from '../../print/boxes/arrangement.ts';
import { type Box, flow } from '../../print/boxes/box.ts';
import { panelColumn } from '../../print/pages/panels.ts';

/**
 * A guide as a folded leaflet. The list of words and the sources are left out: there is no room for them, and the web
 * address on the back leads to both. Whether readers have checked it stands on the back, not on the face of the cover.
 */
export function guideTrifold(setting: Setting, edition: TrifoldEdition): PanelBoxes {
  return {
    ways: waysOf(setting, edition),
    foot: flow([aboutBox(setting), ...printingBoxes(setting)], { gap: GAP }),
    extras: panelExtras(setting),
  };
}

const GAP: Mm = 4;

/**
 * Who can help stands on the back. Where an organisation has so many ways to reach it that there is no room, they stand in
 * small print; then all who can help are the last section of the text; then the organisation is reached from the cover; and
 * then how to speak with it stands on the back, and where it is and when on the cover.
 */
function waysOf(setting: Setting, edition: TrifoldEdition): PanelBoxes['ways'] {
  const blocks = blockBoxes(setting.document.blocks, setting);
  const where = webAddressBoxes(setting);
  const small = contactBoxes(setting, { smallOrganisation: true });
  const own = documentContactBoxes(setting);
  const halves = organisationInHalves(setting);
  const way = (
    back: readonly Box[],
    gap: Mm,
    more: readonly Box[] = [],
    contact: readonly Box[] = [],
  ): PanelWay => ({
    cover: flow([coverBox(setting, panelColumn(edition), { state: false, contact })]),
    text: flow([...blocks, ...more]),
    back: flow([...back, ...where], { gap }),
  });
  return [
    way(contactBoxes(setting), GAP),
    way(small, GAP),
    way(small, GAP / 2),
    way([], GAP, contactBoxes(setting)),
    way([], GAP, small),
    way(own, GAP, [], organisationOnCard(setting)),
    way([...own, ...halves.ways], GAP / 2, [], halves.place),
    way(halves.ways, GAP / 2, own, halves.place),
  ];
}
