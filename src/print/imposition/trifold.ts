import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { TrifoldEdition } from '../../editions/edition.ts';
import { moveItems } from '../boxes/fragment.ts';
import { CLEAR_EDGE } from '../pages/furniture.ts';
import { BACK, COVER, FLAP, INSIDE } from '../pages/panels.ts';
import { turnTo } from '../sheet/bookmarks.ts';
import { upright } from '../sheet/marks.ts';
import type { MarkItem, Sheet } from '../sheet/sheet.ts';
import type { Imposed, PagesInOrder } from './imposed.ts';

/**
 * Places the panels of a leaflet on the two sides of one sheet: outside flap, back and cover from left to right, inside
 * the text.
 */
export function imposeTrifold({ pages, bookmarks }: PagesInOrder, edition: TrifoldEdition): Imposed {
  const { width, height } = edition.paper;
  const sides = sidesOf(edition);
  const sheets = sides.map(({ lefts, folds }): Sheet => {
    const items = pages.flatMap((page, panel) => {
      const left = lefts.get(panel);
      return left === undefined ? [] : moveItems(page.items, left, 0);
    });
    return { width, height, items: [...items, ...foldMarks(folds, edition)] };
  });
  return {
    sheets,
    bookmarks: turnTo(bookmarks, (panel) => sides.findIndex(({ lefts }) => lefts.has(panel))),
  };
}

/** One side of the sheet, outside first: how far each of its panels moves to the right, and where to fold. */
interface Side {
  readonly lefts: ReadonlyMap<number, Mm>;
  readonly folds: readonly Mm[];
}

/** The panel that folds in is the narrowest. Seen from outside, it is the first. */
function sidesOf({ panels: [first, second, third], margin, besideFold }: TrifoldEdition): readonly Side[] {
  // Panels are set with the margin of the sheet at their left. Where a fold is there, they go as near to it as they may.
  const nearer = margin - besideFold;
  const outside: Side = {
    lefts: new Map([
      [FLAP, 0],
      [BACK, third - nearer],
      [COVER, third + second - nearer],
    ]),
    folds: [third, third + second],
  };
  const inside: Side = {
    lefts: new Map([
      [INSIDE, 0],
      [INSIDE + 1, first - nearer],
      [INSIDE + 2, first + second - nearer],
    ]),
    folds: [first, first + second],
  };
  return [outside, inside];
}

const MARK_LENGTH: Mm = 5;

/** Where to fold, marked short at the top and the foot, between the panels' margins. */
function foldMarks(folds: readonly Mm[], { paper }: TrifoldEdition): MarkItem[] {
  const stroke = { colour: colours.line, width: 0.15 };
  return folds.flatMap((x) => [
    upright(x, CLEAR_EDGE, MARK_LENGTH, stroke),
    upright(x, paper.height - CLEAR_EDGE - MARK_LENGTH, MARK_LENGTH, stroke),
  ]);
}
