import type { TextColumn } from '../../editions/edition.ts';
import type { Box } from '../boxes/box.ts';
import type { Furniture } from './flow.ts';
import { moveItems } from '../sheet/fragment.ts';
import { layOut } from '../boxes/lay-out.ts';
import type { LayoutContext } from '../boxes/layout-context.ts';
import { placeInTree } from '../boxes/place-in-tree.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { StructureNode } from '../sheet/structure.ts';

/**
 * Puts a box on each page that has nothing on it, and what stands on every page. It is heard where a reader who turns
 * the pages comes to it: before what is on the next page.
 */
export function fillBlanks(
  pages: readonly Sheet[],
  box: Box,
  { column, furniture }: { readonly column: TextColumn; readonly furniture: Furniture },
  context: LayoutContext,
): Sheet[] {
  return pages.map((page, index) => {
    if (page.items.length > 0) return page;
    const own: StructureNode = { role: 'Div', children: [] };
    const { items } = layOut(box, column.width, { ...context, parent: own });
    const { children } = context.parent;
    children.splice(placeInTree(pages.slice(index), children), 0, own);
    return {
      ...page,
      items: [...moveItems(items, column.x, column.y), ...furniture(index + 1, pages.length)],
    };
  });
}
