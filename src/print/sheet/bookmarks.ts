import type { Bookmark } from './sheet.ts';

/** Bookmarks, and those under them, that lead to other sheets: where the pages that they led to now stand. */
export function turnTo(bookmarks: readonly Bookmark[], sheetOf: (page: number) => number): Bookmark[] {
  return bookmarks.map((bookmark) => ({
    ...bookmark,
    sheet: sheetOf(bookmark.sheet),
    children: turnTo(bookmark.children, sheetOf),
  }));
}
