import { keptBlocks } from '../../../editions/kept-blocks.ts';
import type { CardsEdition } from '../../../editions/edition.ts';
import { contactWays } from '../../../model/contact-ways.ts';
import type { CardRun, CardSet } from '../../boxes/arrangement.ts';
import { type Box, row, stack } from '../../boxes/box.ts';
import { aboutOnCards } from '../closing.ts';
import { cardTitle } from './card-title.ts';
import { askBoxes, placed } from '../opening.ts';
import { plainBox, smallPrint } from '../prose.ts';
import { type Setting, tile } from '../setting.ts';
import { webAddressBoxes } from '../web-address.ts';
import { emergencyCards, partCards } from './part-cards.ts';

/**
 * Cards for a wallet: what to do in an emergency first, then its name, who can help and where the rest is, then the
 * parts that its author chose, in their order.
 */
export function walletCards(setting: Setting, edition: CardsEdition): CardSet {
  const { document, shown, tiles } = setting;
  const onCards: Setting = { ...setting, tiles: { ...tiles, advice: tiles.point, gap: PICTURE_GAP } };
  const blocks = keptBlocks({ blocks: shown ?? document.blocks }, setting);
  return {
    cards: [
      ...emergencyCards(blocks, onCards, edition),
      titleCards(onCards),
      ...partCards(blocks, onCards, edition),
    ],
    imprint: aboutOnCards(onCards),
  };
}

const PICTURE_GAP = 4;
const GAP = 2;

/** The title with its picture, and as many lines as it needs: who to ask, who can help, where the rest is. */
function titleCards(setting: Setting): CardRun {
  const { document, tiles } = setting;
  const title = cardTitle(setting);
  const picture = tile(document.picture, tiles.step, document.title, setting);
  const head = row(
    [
      { width: tiles.step, box: picture },
      { width: 'rest', box: title },
    ],
    { gap: PICTURE_GAP, align: 'middle' },
  );
  return {
    name: 'the title',
    heads: [head],
    items: [...askBoxes(setting), ...contactLines(setting), ...restLines(setting)],
    gap: GAP,
    tag: { role: 'Div' },
    bookmark: document.title,
  };
}

/** Whom the document names, and each way to reach them: the organisation stands in small print where there is room. */
function contactLines(setting: Setting): Box[] {
  const { document, language } = setting;
  const { name, role } = document.contact ?? {};
  const at = placed('contact', document);
  const who = [name, role].filter((each) => each !== undefined).join(', ');
  const ways = contactWays(document).map(({ sort, text, href }) =>
    plainBox(text, setting, {
      ...at,
      label: `${language.words.contact[sort]}:`,
      ...(href === undefined ? {} : { href }),
    }),
  );
  const lines = [...(who ? [plainBox(who, setting, { ...at, weight: 'bold' })] : []), ...ways];
  return lines.length > 0 ? [stack(lines)] : [];
}

/** Where the rest is: beside the code, in small print, as the address. */
function restLines(setting: Setting): Box[] {
  const { document, language, shown } = setting;
  const part = shown ? [plainBox(language.words.partOf(document.title), setting, smallPrint(setting))] : [];
  return webAddressBoxes(setting, part);
}
