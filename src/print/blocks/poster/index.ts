import { contactWays } from '../../../model/contact-ways.ts';
import { keptBlocks } from '../../../editions/kept-blocks.ts';
import { type Box, flow, row, stack, type StackBox } from '../../boxes/box.ts';
import { contactBoxes, imprintBox } from '../closing.ts';
import { pageHeadBoxes } from '../letterhead.ts';
import { askBoxes, placed } from '../opening.ts';
import { plainBox, smallPrint } from '../prose.ts';
import { partOfBoxes } from '../rest.ts';
import { air, type Setting, tile } from '../setting.ts';
import { posterRows } from './rows.ts';
import { nearby } from './sizes-of-words.ts';

/**
 * A poster: each thing to do in a row, a big picture and big words, and under them in smaller words what is read from
 * nearby. Where its author chose some parts, it says so.
 */
export function posterSheets(setting: Setting): StackBox {
  const { document, shown } = setting;
  const near = nearby(setting);
  return flow([
    ...pageHeadBoxes(setting),
    titleBox(setting),
    ...posterRows(keptBlocks({ blocks: shown ?? document.blocks }, setting), setting),
    ...(isSaidAbove(setting) ? [] : contactBoxes({ ...near, type: { ...near.type, h2: near.type.body } })),
    { ...imprintBox(near, partOfBoxes(near, smallPrint(near))), above: air(3, setting) },
  ]);
}

/** Whom the document names is the emergency services, and how to reach them stands under an emergency of this poster. */
function isSaidAbove({ document, site }: Setting): boolean {
  const { contact, blocks } = document;
  const ways = contactWays(document);
  return (
    contact !== undefined &&
    contact.name === undefined &&
    site.contact === undefined &&
    blocks.some(({ type }) => type === 'emergency') &&
    ways.every(({ text }) => text === site.emergency.number)
  );
}

function titleBox(setting: Setting): Box {
  const { document, type, tiles } = setting;
  const title = plainBox(document.title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: type.h1,
    weight: 'bold',
    pitch: 1.1,
    bookmark: 1,
  });
  return row(
    [
      { width: tiles.small, box: tile(document.picture, tiles.small, document.title, setting) },
      { width: 'rest', box: stack([title, ...askBoxes(nearby(setting))], { gap: 3 }) },
    ],
    { gap: air(4, setting), align: 'middle', below: air(5, setting) },
  );
}
