import type { BookletEdition, CardsEdition, PagesEdition, TrifoldEdition } from '../editions/edition.ts';
import type { Document } from '../model/document.ts';
import type { BookletBoxes, CardSet, PanelBoxes } from './boxes/arrangement.ts';
import type { StackBox } from './boxes/box.ts';
import type { PaperContext } from './boxes/layout-context.ts';
import { imposeBooklet } from './imposition/booklet.ts';
import { imposeCards } from './imposition/cards.ts';
import { imposeTrifold } from './imposition/trifold.ts';
import { layOutSides } from './pages/card-sides.ts';
import { flowColumns } from './pages/columns.ts';
import { fillBlanks } from './pages/fill-blanks.ts';
import { fillBooklet } from './pages/fill-booklet.ts';
import { fillEvenly } from './pages/fill-evenly.ts';
import { flowPages, type Furniture } from './pages/flow.ts';
import { pageFrame } from './pages/page-frame.ts';
import { pageFurniture } from './pages/furniture.ts';
import { layOutPanels } from './pages/panels.ts';
import { growTree } from './sheet/grow-tree.ts';
import { separateLeaves } from './sheet/separate-leaves.ts';
import type { Publication, PublicationFrame } from './sheet/sheet.ts';

// How what a kind arranges becomes sheets, for each form of paper, in the same stages: boxes fill pages, the structure
// tree is made of what is on the pages in reading order, and the pages are placed on sheets.

/** Lays out a document that runs from page to page, a page a sheet. */
export function layOutPages(
  boxes: StackBox,
  document: Document,
  edition: PagesEdition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const { paper, column, type } = edition;
  const { width, height } = paper;
  const furniture = edition.framed
    ? pageFrame({ width, height }, context)
    : pageFurniture(document, { height, column, type }, context);
  const { columns } = edition;
  const filled = columns
    ? flowColumns(boxes, { ...edition, columns }, context, furniture)
    : flowPages(boxes, column, context, furniture, edition.evenly && fillEvenly);
  const { root, pages } = growTree(filled.pages);
  const sheets = pages.map(({ items }) => ({ width, height, items }));
  return { ...frame, root, sheets, bookmarks: filled.bookmarks };
}

/** Lays out a document in pages of half a sheet, and places them for folding. */
export function layOutBooklet(
  { text, notes, ofSeveral = false }: BookletBoxes,
  document: Document,
  edition: BookletEdition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const { page, column, type } = edition;
  const onPages = pageFurniture(document, { height: page.height, column, type }, context);
  // The cover says it all large; what stands on every other page would only repeat it.
  const furniture: Furniture = (number, count) => (number === 1 ? [] : onPages(number, count));
  const filled = flowPages(text, column, context, furniture, fillBooklet);
  const whole = fillBlanks(filled.pages, notes(column.height), { column, furniture }, context);
  const { root, pages } = growTree(separateLeaves(whole), { ofSeveral });
  return { ...frame, root, ...imposeBooklet({ pages, bookmarks: filled.bookmarks }, edition) };
}

/** Lays out a leaflet in panels, and places them on both sides of one sheet. */
export function layOutTrifold(
  boxes: PanelBoxes,
  edition: TrifoldEdition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const filled = layOutPanels(boxes, edition, context);
  const { root, pages } = growTree(separateLeaves(filled.pages));
  const title = { title: frame.title, sheet: 0, y: edition.margin, children: filled.bookmarks };
  return { ...frame, root, ...imposeTrifold({ pages, bookmarks: [title] }, edition) };
}

/** Lays out cards, and places them on sheets to be cut. */
export function layOutCards(
  cards: CardSet,
  document: Document,
  edition: CardsEdition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const filled = layOutSides(cards, edition, context);
  const { root, pages } = growTree(filled.pages);
  return { ...frame, root, ...imposeCards({ ...filled, pages }, document, edition, context) };
}

/** Lays out the cards of several documents one after the other, and places all of them on sheets to be cut. */
export function layOutCardSets(
  sets: readonly { readonly cards: CardSet; readonly context: PaperContext }[],
  document: Document,
  edition: CardsEdition,
  frame: PublicationFrame,
  context: PaperContext,
): Publication {
  const filled = sets.map((set) => layOutSides(set.cards, edition, set.context));
  const { root, pages } = growTree(
    filled.flatMap((set) => set.pages),
    { ofSeveral: true },
  );
  let before = 0;
  const bookmarks = filled.flatMap((set) => {
    const moved = set.bookmarks.map((bookmark) => ({ ...bookmark, sheet: bookmark.sheet + before }));
    before += set.pages.length;
    return moved;
  });
  return { ...frame, root, ...imposeCards({ pages, bookmarks }, document, edition, context) };
}
