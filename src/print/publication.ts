import type { BookletEdition, PagesEdition } from '../editions/edition.ts';
import type { Document } from '../model/document.ts';
import { type BookletBoxes, imposeBooklet } from './imposition/booklet.ts';
import type { StackBox } from './boxes/box.ts';
import { fillBlanks } from './pages/fill-blanks.ts';
import { fillBooklet } from './pages/fill-booklet.ts';
import { flowPages, type Furniture } from './pages/flow.ts';
import { pageFurniture } from './pages/furniture.ts';
import type { LayoutContext } from './boxes/layout-context.ts';
import type { Publication, PublicationFrame } from './sheet/sheet.ts';

/** Lays out a document that runs from page to page, a page a sheet. */
export function layOutPages(
  root: StackBox,
  document: Document,
  edition: PagesEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const { paper, column, type } = edition;
  const furniture = pageFurniture(document, { height: paper.height, column, type }, context);
  return { ...frame, root: context.parent, ...flowPages(root, { ...paper, column }, context, furniture) };
}

/** Lays out a document in pages of half a sheet, and places them for folding. */
export function layOutBooklet(
  { text, notes }: BookletBoxes,
  document: Document,
  edition: BookletEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const { page, column, type } = edition;
  const furniture = pageFurniture(document, { height: page.height, column, type }, context);
  // The cover says it all large; what stands on every other page would only repeat it.
  const inside: Furniture = (number, count) => (number === 1 ? [] : furniture(number, count));
  const { sheets, bookmarks } = flowPages(text, { ...page, column }, context, inside, fillBooklet);
  const pages = fillBlanks(sheets, notes(column.height), { column, furniture: inside }, context);
  return { ...frame, root: context.parent, ...imposeBooklet({ sheets: pages, bookmarks }, edition) };
}
