import type { Mm } from '../../design/units.ts';
import type { CardsEdition } from '../../editions/edition.ts';
import type { CardBoxes, CardRun, CardSet, CardSides } from '../boxes/arrangement.ts';
import { type Box, stack } from '../boxes/box.ts';
import { emptyFragment, type Fragment } from '../boxes/fragment.ts';
import { layOut } from '../boxes/lay-out.ts';
import { inside, type LayoutContext, type PaperContext } from '../boxes/layout-context.ts';
import { tooTall } from '../boxes/too-tall.ts';
import type { Bookmark } from '../sheet/sheet.ts';
import { placeImprint } from './card-imprint.ts';
import { dealCards } from './card-run.ts';

/** The sides of all cards in reading order: front, back, the front of the next. Their left and top edges are at 0. */
export interface FilledSides {
  readonly pages: readonly Pick<Fragment, 'height' | 'items'>[];
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Deals boxes out to cards, takes the fullest way to say it that has room, and finds room for the imprint, which takes a
 * card of its own only where no back has any. A side that does not fit its card is a problem; nothing is ever made smaller.
 */
export function layOutSides(
  { cards, imprint }: CardSet,
  edition: CardsEdition,
  context: PaperContext,
): FilledSides {
  const fits = (box: Box): boolean => fitsCard(box, edition, context);
  const own = cards.flatMap((card) => deal(card, fits));
  const ownBacks = own.map(({ ways }) => chooseWay(ways, fits).back);
  const withImprint = placeImprint(ownBacks, imprint, fits);
  const dealt = withImprint ? own : [...own, ...imprintCards(imprint, fits)];
  const chosen = dealt.map(({ ways }) => chooseWay(ways, fits));
  const fronts = chosen.map(({ front }) => front);
  const backs = withImprint ?? chosen.map(({ back }) => back);
  const pages = dealt.flatMap((card, index) => {
    const section = inside({ role: 'Sect' }, context);
    return [fronts[index], backs[index]].map((side) => layOutSide(side ?? empty, card, edition, section));
  });
  const bookmarks = dealt.flatMap(({ bookmark }, index) =>
    bookmark === undefined ? [] : [{ title: bookmark, sheet: 2 * index, y: 0, children: [] }],
  );
  return { pages, bookmarks };
}

/** Nothing stands on the left of a card nearer than this: the hole needs its room. */
export function leftClear({ hole, safe }: CardsEdition): Mm {
  return hole ? hole.diameter + 2 * hole.clear : safe;
}

const empty = stack([]);

/** The imprint on sides of its own, a line after the other. */
function imprintCards(ways: CardSet['imprint'], fits: (box: Box) => boolean): CardBoxes[] {
  const lines = ways.at(-1) ?? [];
  return dealCards(
    { name: 'who made it', heads: [], items: lines, gap: IMPRINT_GAP, tag: { role: 'Div' } },
    fits,
  );
}

const IMPRINT_GAP: Mm = 0.5;

function deal(card: CardBoxes | CardRun, fits: (box: Box) => boolean): readonly CardBoxes[] {
  if ('items' in card) return dealCards(card, fits);
  const { ways, otherwise = [] } = card;
  const run = otherwise.find(({ heads: [head] }) => !head || fits(head)) ?? otherwise.at(-1);
  return run && !fittingWay(ways, fits) ? dealCards(run, fits) : [card];
}

function fittingWay(ways: readonly CardSides[], fits: (box: Box) => boolean): CardSides | undefined {
  return ways.find(({ front, back }) => fits(front) && fits(back));
}

function chooseWay(ways: readonly CardSides[], fits: (box: Box) => boolean): CardSides {
  return fittingWay(ways, fits) ?? ways.at(-1) ?? { front: empty, back: empty };
}

function fitsCard(box: Box, edition: CardsEdition, context: LayoutContext): boolean {
  const room = roomOn(edition);
  const { height, problems } = layOut(box, room.width, context);
  return height <= room.height && problems.length === 0;
}

function roomOn(edition: CardsEdition): { width: Mm; height: Mm } {
  const { card, safe } = edition;
  return { width: card.width - leftClear(edition) - safe, height: card.height - 2 * safe };
}

function layOutSide(box: Box, card: CardBoxes, edition: CardsEdition, context: PaperContext): Fragment {
  const room = roomOn(edition);
  const into = `the card for ${card.name}`;
  const fragment = layOut(box, room.width, context);
  context.problems.push(...fragment.problems.map((problem) => ({ ...problem, into })));
  if (fragment.height <= room.height) return fragment;
  context.problems.push(tooTall(fragment, fragment.height - room.height, into, box));
  return emptyFragment;
}
