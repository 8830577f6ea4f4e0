import type { Bookmark, Item, Publication } from '../sheet/sheet.ts';

/** Pages in reading order, to be placed on sheets. A bookmark's `sheet` is the index of its page. */
export interface PagesInOrder {
  readonly pages: readonly { readonly items: readonly Item[] }[];
  readonly bookmarks: readonly Bookmark[];
}

/** The sheets as they are printed, and bookmarks that lead to them. */
export type Imposed = Pick<Publication, 'sheets' | 'bookmarks'>;
