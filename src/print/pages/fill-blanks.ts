import type { TextColumn } from '../../editions/edition.ts';
import type { Box } from '../boxes/box.ts';
import { moveItems } from '../boxes/fragment.ts';
import { layOut } from '../boxes/lay-out.ts';
import { inside, type PaperContext } from '../boxes/layout-context.ts';
import type { FilledPage, Furniture } from './flow.ts';

/** Puts a box on each page that has nothing on it, and what stands on every page. */
export function fillBlanks(
  pages: readonly FilledPage[],
  box: Box,
  { column, furniture }: { readonly column: TextColumn; readonly furniture: Furniture },
  context: PaperContext,
): FilledPage[] {
  return pages.map((page, index) => {
    if (page.items.length > 0) return page;
    const { items, problems } = layOut(box, column.width, inside({ role: 'Div' }, context));
    context.problems.push(...problems);
    return { items: [...moveItems(items, column.x, column.y), ...furniture(index + 1, pages.length)] };
  });
}
