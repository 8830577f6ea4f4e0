import type { Columns, PagesEdition } from '../../editions/edition.ts';
import { ptToMm } from '../../design/units.ts';
import { moveItems } from '../boxes/fragment.ts';
import type { StackBox } from '../boxes/box.ts';
import type { PaperContext } from '../boxes/layout-context.ts';
import { turnTo } from '../sheet/bookmarks.ts';
import { fillPanels } from './fill-panels.ts';
import { type FilledPages, flowPages, type Furniture } from './flow.ts';

/**
 * Lets a text run down columns side by side, on as many sides as the edition may have, evenly: a section stays in one
 * column where one can hold it. What is too much for all of them is a problem that says by how many lines.
 */
export function flowColumns(
  boxes: StackBox,
  edition: PagesEdition & { readonly columns: Columns },
  context: PaperContext,
  furniture: Furniture,
): FilledPages {
  const { column, columns, type } = edition;
  const { count, gap, mostSides } = columns;
  const width = (column.width - (count - 1) * gap) / count;
  const filler = fillPanels({
    inside: count * mostSides,
    flap: false,
    ofSide: count,
    into: mostSides === 2 ? 'both sides of one sheet' : 'one side of one sheet',
    line: ptToMm(type.body * type.pitch),
  });
  const filled = flowPages(boxes, { ...column, width }, context, () => [], filler);
  const sides = Math.ceil(filled.pages.length / count);
  const pages = Array.from({ length: sides }, (_, side) => ({
    items: [
      ...filled.pages
        .slice(side * count, (side + 1) * count)
        .flatMap(({ items }, index) => moveItems(items, index * (width + gap), 0)),
      ...furniture(side + 1, sides),
    ],
  }));
  return { pages, bookmarks: turnTo(filled.bookmarks, (panel) => Math.floor(panel / count)) };
}
