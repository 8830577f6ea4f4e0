import { colours } from '../design/tokens.ts';
import type { Mm } from '../design/units.ts';
import { ptToMm } from '../design/units.ts';
import type { TrifoldEdition } from '../editions/edition.ts';
import type { StackBox } from './box.ts';
import { fillPanels } from './fill-panels.ts';
import { flowPages } from './flow.ts';
import { moveItems } from './fragment.ts';
import { CLEAR_EDGE } from './furniture.ts';
import type { LayoutContext } from './layout-context.ts';
import { upright } from './marks.ts';
import type { PublicationFrame } from './publication.ts';
import { separateLeaves } from './separate-leaves.ts';
import type { Bookmark, Item, Publication, Sheet } from './sheet.ts';

/** What stands on a folded leaflet. */
export interface PanelBoxes {
  readonly cover: StackBox;
  /** Runs over the three panels inside and then the flap. */
  readonly text: StackBox;
  /** The panel that lies on the table when the cover lies on top. */
  readonly back: StackBox;
}

/**
 * Places a leaflet on the two sides of one sheet: outside flap, back and cover from left to right, inside the text. What
 * does not fit is a problem that says by how many lines; nothing is ever made smaller.
 */
export function imposeTrifold(
  { cover, text, back }: PanelBoxes,
  edition: TrifoldEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const onCover = fill(cover, 1, 'the cover', edition, context);
  const inText = fill(text, 4, 'the three panels inside and the flap', edition, context);
  const onBack = fill(back, 1, 'the back', edition, context);

  const [first, second, third] = edition.panels;
  const place = (items: readonly Item[] | undefined, left: Mm): Item[] => moveItems(items ?? [], left, 0);
  const { width, height } = edition.paper;
  const outside: Sheet = {
    width,
    height,
    items: [
      ...place(onCover.panels[0], third + second),
      ...place(inText.panels[3], 0),
      ...place(onBack.panels[0], third),
      ...foldMarks([third, third + second], edition),
    ],
  };
  const inside: Sheet = {
    width,
    height,
    items: [
      ...place(inText.panels[0], 0),
      ...place(inText.panels[1], first),
      ...place(inText.panels[2], first + second),
      ...foldMarks([first, first + second], edition),
    ],
  };
  const children = [
    ...inText.bookmarks.map((bookmark) => onSheets(bookmark, (panel) => (panel < 3 ? INSIDE : OUTSIDE))),
    ...onBack.bookmarks.map((bookmark) => onSheets(bookmark, () => OUTSIDE)),
  ];
  const bookmarks = [{ title: frame.title, sheet: OUTSIDE, y: edition.margin, children }];
  return { ...frame, root: context.parent, sheets: [outside, inside], bookmarks };
}

/** Indexes of the two sides of the sheet. */
const [OUTSIDE, INSIDE] = [0, 1];

/** A bookmark that leads to a panel, and those under it, so that they lead to the sheet the panel is on. */
function onSheets(bookmark: Bookmark, sheetOf: (panel: number) => number): Bookmark {
  const children = bookmark.children.map((child) => onSheets(child, sheetOf));
  return { ...bookmark, sheet: sheetOf(bookmark.sheet), children };
}

/** What one part of the text becomes: the items of each panel, its left edge at 0, and bookmarks that lead to panels. */
interface Panels {
  readonly panels: readonly (readonly Item[])[];
  readonly bookmarks: readonly Bookmark[];
}

/** All text is as wide as the narrowest panel allows. */
function fill(
  box: StackBox,
  panels: number,
  into: string,
  edition: TrifoldEdition,
  context: LayoutContext,
): Panels {
  const { margin, paper, type } = edition;
  const width = Math.min(...edition.panels) - 2 * margin;
  const column = { x: margin, y: margin, width, height: paper.height - 2 * margin };
  const filler = fillPanels(panels, into, ptToMm(type.body * type.pitch));
  const { sheets, bookmarks } = flowPages(box, { ...paper, column }, context, () => [], filler);
  return { panels: separateLeaves(sheets).map(({ items }) => items), bookmarks };
}

const MARK_LENGTH: Mm = 5;

/** Where to fold, marked short at the top and the foot, between the panels' margins. */
function foldMarks(folds: readonly Mm[], { paper }: TrifoldEdition): Item[] {
  const stroke = { colour: colours.line, width: 0.15 };
  return folds.flatMap((x) => [
    upright(x, CLEAR_EDGE, MARK_LENGTH, stroke),
    upright(x, paper.height - CLEAR_EDGE - MARK_LENGTH, MARK_LENGTH, stroke),
  ]);
}
