import type { BookletEdition, PagesEdition } from '../editions/edition.ts';
import type { Document } from '../model/document.ts';
import { imposeBooklet } from './booklet.ts';
import type { StackBox } from './box.ts';
import { fillBooklet } from './fill-booklet.ts';
import { flowPages, type Furniture } from './flow.ts';
import { pageFurniture } from './furniture.ts';
import type { LayoutContext } from './layout-context.ts';
import type { Publication } from './sheet.ts';

/** What the sheets of a document have in common: title, language, date, rights, faces. */
export type PublicationFrame = Omit<Publication, 'root' | 'sheets' | 'bookmarks'>;

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
  root: StackBox,
  document: Document,
  edition: BookletEdition,
  frame: PublicationFrame,
  context: LayoutContext,
): Publication {
  const { page, column, type } = edition;
  const furniture = pageFurniture(document, { height: page.height, column, type }, context);
  // The cover says it all large; what stands on every other page would only repeat it.
  const inside: Furniture = (number, count) => (number === 1 ? [] : furniture(number, count));
  const pages = flowPages(root, { ...page, column }, context, inside, fillBooklet);
  return { ...frame, root: context.parent, ...imposeBooklet(pages, edition) };
}
