import type { Mm } from '../design/units.ts';
import type { BookletEdition, PagesEdition } from '../editions/edition.ts';
import type { Document } from '../model/document.ts';
import { imposeBooklet } from './booklet.ts';
import type { Box, StackBox } from './box.ts';
import { fillBlanks } from './fill-blanks.ts';
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

/** What stands in a booklet. */
export interface BookletBoxes {
  /** The cover first, and last what may stand on the back cover. */
  readonly text: StackBox;
  /** For pages that the text leaves blank, by their height. */
  readonly notes: (height: Mm) => Box;
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
