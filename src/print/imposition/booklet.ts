import type { Mm } from '../../design/units.ts';
import type { BookletEdition } from '../../editions/edition.ts';
import { moveItems } from '../boxes/fragment.ts';
import { turnTo } from '../sheet/bookmarks.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Imposed, PagesInOrder } from './imposed.ts';

/** Where a page of a booklet goes. */
export interface PagePlace {
  /** Index into the sides of paper, in the order of printing. */
  readonly side: number;
  /** Of the page's left edge, creep included. */
  readonly x: Mm;
}

/**
 * Places pages on sheets so that they come in order once the sheets are printed on both sides, laid into each other,
 * folded and stapled. Items are placed, never copied from finished pages, so the structure tree stays as it is and
 * reads in the order of the pages whatever the sheets say.
 */
export function imposeBooklet({ pages, bookmarks }: PagesInOrder, edition: BookletEdition): Imposed {
  const { width, height } = edition.paper;
  const count = roundUpToFour(pages.length);
  const sides: Sheet[] = Array.from({ length: count / 2 }, () => ({ width, height, items: [] }));
  pages.forEach((page, index) => {
    const { side, x } = placeOfPage(index, count, edition);
    const sheet = sides[side];
    if (sheet) sides[side] = { ...sheet, items: [...sheet.items, ...moveItems(page.items, x, 0)] };
  });
  return {
    sheets: sides,
    bookmarks: turnTo(bookmarks, (page) => placeOfPage(page, count, edition).side),
  };
}

/**
 * The side of paper on which a page stands, and where. Of `count` pages, the outermost sheet holds the last and the
 * first on its front, the second and the last but one on its back, and so on inwards.
 *
 * Folded sheets push those inside them outwards: after trimming, the inner pages would lose at their outer edge. Each
 * page therefore stands nearer to the fold by the thickness of the sheets round it, once there are more than 16 pages.
 */
export function placeOfPage(index: number, count: number, edition: BookletEdition): PagePlace {
  const fromFront = index < count / 2;
  const pair = fromFront ? index : count - 1 - index;
  const sheet = Math.floor(pair / 2);
  const left = pair % 2 === 0 ? !fromFront : fromFront;
  const creep = count > PAGES_WITHOUT_CREEP ? sheet * edition.creep : 0;
  return { side: pair, x: left ? creep : edition.page.width - creep };
}

/** Editions: creep is taken into account over 16 pages. */
const PAGES_WITHOUT_CREEP = 16;

function roundUpToFour(pages: number): number {
  return Math.ceil(pages / 4) * 4;
}
