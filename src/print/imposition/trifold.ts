import { colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { ptToMm } from '../../design/units.ts';
import type { TextColumn, TrifoldEdition } from '../../editions/edition.ts';
import type { Box, StackBox } from '../boxes/box.ts';
import { depthOf } from '../pages/fill.ts';
import {
  EMPTY_PANEL,
  fillEmptyPanels,
  fillPanel,
  MOST_EMPTY,
  type Panel,
} from '../pages/fill-empty-panels.ts';
import { fillPanels, type PanelRow } from '../pages/fill-panels.ts';
import { flowPages } from '../pages/flow.ts';
import { emptyFragment, moveItems } from '../sheet/fragment.ts';
import { CLEAR_EDGE } from '../pages/furniture.ts';
import type { LayoutContext } from '../boxes/layout-context.ts';
import { upright } from '../sheet/marks.ts';
import { separateLeaves } from './separate-leaves.ts';
import type { Bookmark, Item, Publication, PublicationFrame, Sheet } from '../sheet/sheet.ts';
import { tooTall } from '../boxes/too-tall.ts';

/** What stands on a folded leaflet. */
export interface PanelBoxes {
  readonly cover: StackBox;
  /** Runs over the three panels inside; whole sections may stand on the flap. */
  readonly text: StackBox;
  /** The panel that lies on the table when the cover lies on top: from its top down, and up from its foot. */
  readonly back: StackBox;
  readonly foot: StackBox;
  /** For panels that are left over or nearly so, by the height that is free: the first for the emptiest. */
  readonly extras: readonly ((height: Mm) => Box)[];
}

/**
 * Places a leaflet on the two sides of one sheet: outside flap, back and cover from left to right, inside the text. What
 * does not fit is a problem that says by how many lines; nothing is ever made smaller.
 */
export function imposeTrifold(
  { cover, text, back, foot, extras }: PanelBoxes,
  edition: TrifoldEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const one = { inside: 1, flap: false };
  const onCover = fill(cover, { ...one, into: 'the cover' }, edition, context);
  const inText = fill(
    text,
    { inside: INSIDE_PANELS, flap: true, into: 'the three panels inside and the flap' },
    edition,
    context,
  );
  const withExtras = fillEmptyPanels(inText.panels, extras, columnOf(edition), context);
  const onBack = fill(back, { ...one, into: 'the back' }, edition, context);
  const atFoot = fill(foot, { ...one, into: 'the back' }, edition, context);

  const backPanel = joinBack(onBack.panels[0], atFoot.panels[0], { foot, extras }, edition, context);

  const [first, second, third] = edition.panels;
  const place = (panel: Panel | undefined, left: Mm): Item[] => moveItems(panel?.items ?? [], left, 0);
  const { width, height } = edition.paper;
  const outside: Sheet = {
    width,
    height,
    items: [
      ...place(onCover.panels[0], third + second),
      ...place(withExtras[INSIDE_PANELS], 0),
      ...place(backPanel, third),
      ...foldMarks([third, third + second], edition),
    ],
  };
  const inside: Sheet = {
    width,
    height,
    items: [
      ...place(withExtras[0], 0),
      ...place(withExtras[1], first),
      ...place(withExtras[2], first + second),
      ...foldMarks([first, first + second], edition),
    ],
  };
  const children = [
    ...inText.bookmarks.map((bookmark) =>
      onSheets(bookmark, (panel) => (panel < INSIDE_PANELS ? INSIDE : OUTSIDE)),
    ),
    ...onBack.bookmarks.map((bookmark) => onSheets(bookmark, () => OUTSIDE)),
  ];
  const bookmarks = [{ title: frame.title, sheet: OUTSIDE, y: edition.margin, children }];
  return { ...frame, root: context.parent, sheets: [outside, inside], bookmarks };
}

const INSIDE_PANELS = 3;

/** Indexes of the two sides of the sheet. */
const [OUTSIDE, INSIDE] = [0, 1];

/** A bookmark that leads to a panel, and those under it, so that they lead to the sheet the panel is on. */
function onSheets(bookmark: Bookmark, sheetOf: (panel: number) => number): Bookmark {
  const children = bookmark.children.map((child) => onSheets(child, sheetOf));
  return { ...bookmark, sheet: sheetOf(bookmark.sheet), children };
}

/** What one part of the text becomes: its panels, and bookmarks that lead to panels. */
interface Panels {
  readonly panels: readonly Panel[];
  readonly bookmarks: readonly Bookmark[];
}

function fill(
  box: StackBox,
  row: Omit<PanelRow, 'line'>,
  edition: TrifoldEdition,
  context: LayoutContext,
): Panels {
  const { paper, type } = edition;
  const column = columnOf(edition);
  const depths: Mm[] = [];
  const filler = fillPanels({ ...row, line: ptToMm(type.body * type.pitch) });
  const { sheets, bookmarks } = flowPages(
    box,
    { ...paper, column },
    context,
    () => [],
    (blocks, height) => {
      const filled = filler(blocks, height);
      depths.push(...filled.pages.map(depthOf));
      return filled;
    },
  );
  const panels = separateLeaves(sheets).map(({ items }, index) => ({ items, depth: depths[index] ?? 0 }));
  return { panels, bookmarks };
}

/** The text of a panel, its left edge at 0. All of it is as wide as the narrowest panel allows. */
function columnOf({ margin, panels, paper }: TrifoldEdition): TextColumn {
  return { x: margin, y: margin, width: Math.min(...panels) - 2 * margin, height: paper.height - 2 * margin };
}

/** At least this much lies between what hangs from the top of the back and what stands on its foot. */
const BACK_GAP: Mm = 6;

/** The foot under the rest of the back; between them room for notes where a third of the panel would be empty. */
function joinBack(
  top: Panel | undefined,
  low: Panel | undefined,
  { foot, extras }: Pick<PanelBoxes, 'foot' | 'extras'>,
  edition: TrifoldEdition,
  context: LayoutContext,
): Panel {
  const column = columnOf(edition);
  const [above, below] = [top ?? EMPTY_PANEL, low ?? EMPTY_PANEL];
  const free = column.height - above.depth - below.depth;
  if (free < BACK_GAP) {
    const fragment = { ...emptyFragment, items: below.items };
    context.problems.push(tooTall(fragment, BACK_GAP - free, 'the back', foot));
  }
  const onFoot = { items: moveItems(below.items, 0, column.height - below.depth), depth: column.height };
  const room = { ...column, height: column.height - below.depth - BACK_GAP };
  const full =
    free > MOST_EMPTY * column.height ? fillPanel(above, extras.at(-1), room, [onFoot], context) : above;
  return { items: [...full.items, ...onFoot.items], depth: column.height };
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
