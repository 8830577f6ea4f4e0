import { keptBlocks } from '../../../editions/kept-blocks.ts';
import { pairBlocks } from '../../../model/pair-blocks.ts';
import { type Box, flow, type StackBox } from '../../boxes/box.ts';
import { contactBoxes, endBoxes } from '../closing.ts';
import { pageHeadBoxes } from '../letterhead.ts';
import { factBoxes, titleLines } from '../opening.ts';
import { type Setting, tile } from '../setting.ts';
import { pairRows } from './rows.ts';
import { languageNames, sideBySide, type Sides, sidesOf } from './sides.ts';

/**
 * A translation and its original, part beside part: each picture once, and beside it the words in both languages, those
 * of the translation first. What one of the two does not have, its column says.
 */
export function twoLanguagesPages(setting: Setting): StackBox {
  const { document, tiles } = setting;
  const { original } = document;
  if (!original) throw new Error(`${document.file} is no translation.`);
  const sides = sidesOf(document, original, setting);
  const pairs = pairBlocks(
    { blocks: keptBlocks(document, setting) },
    { blocks: keptBlocks(original, setting) },
  );
  const [title] = titleLines(sides.own);
  const head = sideBySide(
    {
      picture: tile(document.picture, tiles.step, `${document.title} ${document.summary}`, setting),
      own: titleLines(sides.own),
      original: titleLines(sides.original),
    },
    sides,
  );
  return flow([
    ...pageHeadBoxes(setting),
    { ...head, below: 6, ...(title.type === 'text' && { bookmark: title }) },
    ...both(factBoxes, sides),
    flow(pairRows(pairs, sides), { head: languageNames(sides), above: 6 }),
    ...both(contactBoxes, sides),
    ...endBoxes(setting),
  ]);
}

/** What is made of each of the two documents, side by side, where there is any. */
function both(make: (side: Setting) => readonly Box[], sides: Sides): Box[] {
  const [own, original] = [make(sides.own), make(sides.original)];
  return own.length + original.length === 0 ? [] : [sideBySide({ own, original }, sides)];
}
