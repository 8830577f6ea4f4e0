import type { PDFContext, PDFRef } from 'pdf-lib';
import { mmToPt } from '../../design/units.ts';
import type { Bookmark } from '../../print/sheet/sheet.ts';
import { round } from '../objects/format.ts';
import type { Page } from '../pages/page-tree.ts';
import { textString } from '../objects/text-string.ts';

/** Writes the bookmarks (ISO 32000-1, 12.3.3), all open. Returns nothing when there are none. */
export function writeOutline(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  pages: readonly Page[],
): PDFRef | undefined {
  if (bookmarks.length === 0) return undefined;
  const root = context.nextRef();
  const level = writeLevel(context, bookmarks, root, pages);
  context.assign(root, context.obj({ Type: 'Outlines', ...level }));
  return root;
}

interface Level {
  readonly First: PDFRef | undefined;
  readonly Last: PDFRef | undefined;
  /** All bookmarks that can be seen on this level and below. */
  readonly Count: number;
}

function writeLevel(
  context: PDFContext,
  bookmarks: readonly Bookmark[],
  parent: PDFRef,
  pages: readonly Page[],
): Level {
  const refs = bookmarks.map(() => context.nextRef());
  let count = bookmarks.length;
  bookmarks.forEach((bookmark, at) => {
    const ref = refs[at];
    const page = pages[bookmark.sheet];
    if (!ref || !page) return;
    const inner =
      bookmark.children.length > 0 ? writeLevel(context, bookmark.children, ref, pages) : undefined;
    count += inner?.Count ?? 0;
    const top = round(mmToPt(page.sheet.height - bookmark.y));
    context.assign(
      ref,
      context.obj({
        Title: textString(bookmark.title),
        Parent: parent,
        Prev: refs[at - 1],
        Next: refs[at + 1],
        ...inner,
        // Left edge and magnification stay as the reader has them.
        Dest: [page.ref, 'XYZ', null, top, null],
      }),
    );
  });
  return { First: refs[0], Last: refs.at(-1), Count: count };
}
