import type { Mm } from '../../design/units.ts';
import type { Box, StackBox } from '../boxes/box.ts';
import type { Filler, Page, PageBlock } from './fill.ts';
import { fillPages } from './fill-pages.ts';
import { moveItems } from '../sheet/fragment.ts';
import { layOut, spaceBetween } from '../boxes/lay-out.ts';
import { enter, type LayoutContext } from '../boxes/layout-context.ts';
import type { Bookmark, Item, Sheet } from '../sheet/sheet.ts';

/** A page and the column of text on it, in millimetres from the top left corner of the sheet. */
export interface PageShape {
  readonly width: Mm;
  readonly height: Mm;
  readonly column: { readonly x: Mm; readonly y: Mm; readonly width: Mm; readonly height: Mm };
}

/** Draws what stands on every page that is not blank: title, page number, who to ask. Artifacts all. */
export type Furniture = (page: number, pages: number) => readonly Item[];

/**
 * Lets a stack run over as many pages as it needs. A box is kept whole, a heading stays with what follows, a stop with
 * its step; only what is taller than a whole page is cut, between lines.
 */
export function flowPages(
  root: StackBox,
  shape: PageShape,
  context: LayoutContext,
  furniture: Furniture,
  filler: Filler = fillPages,
): { readonly sheets: Sheet[]; readonly bookmarks: Bookmark[] } {
  const blocks = [...flatten(root, shape.column.width, context, 0)];
  const { pages, problems } = filler(blocks, shape.column.height);
  context.problems.push(...problems);
  const sheets = pages.map((page, index) => ({
    width: shape.width,
    height: shape.height,
    items: [
      ...page.flatMap(({ block, y }) => moveItems(block.fragment.items, shape.column.x, shape.column.y + y)),
      ...(page.length > 0 ? furniture(index + 1, pages.length) : []),
    ],
  }));
  return { sheets, bookmarks: nest(findBookmarks(pages, shape.column.y)) };
}

/** Opens the stacks that may be broken, down to what is kept whole. */
function* flatten(stack: StackBox, width: Mm, context: LayoutContext, space: Mm): Generator<PageBlock> {
  const { head, gap, children } = stack;
  if (head) yield { fragment: layOut(head, width, context), box: { ...head, keepWithNext: true }, space };
  const again = head ? { head: runningHead(head, width, context) } : {};
  const inside = enter(stack.tag, context);
  let previous = head;
  for (const box of children) {
    const above = previous ? spaceBetween(previous, box, gap) : Math.max(space, box.above ?? 0);
    previous = box;
    if (box.type === 'stack' && box.flows) yield* flatten(box, width, inside, above);
    else yield { fragment: layOut(box, width, inside), box, space: above, ...again };
  }
}

/** A head as it stands on every page but the first: seen, and not heard again. */
function runningHead(box: Box, width: Mm, context: LayoutContext): PageBlock {
  const unheard: LayoutContext = { ...context, parent: { role: 'Div', children: [] }, problems: [] };
  const fragment = layOut(box, width, unheard);
  const items = fragment.items.flatMap((item): Item[] =>
    item.type === 'field' ? [] : [{ ...item, tag: { artifact: 'Header' } }],
  );
  return { fragment: { ...fragment, items }, box, space: 0 };
}

interface FlatBookmark {
  readonly level: number;
  readonly title: string;
  readonly sheet: number;
  readonly y: Mm;
}

function findBookmarks(pages: readonly Page[], top: Mm): FlatBookmark[] {
  return pages.flatMap((page, sheet) =>
    page.flatMap(({ block, y }) => {
      const { box } = block;
      if (box.type !== 'text' || box.bookmark === undefined) return [];
      const title = box.sentences.map((runs) => runs.map((run) => run.text).join('')).join(' ');
      return [{ level: box.bookmark, title, sheet, y: top + y }];
    }),
  );
}

/** Makes a tree of the headings: each holds those of a deeper level that follow it. */
function nest(flat: readonly FlatBookmark[]): Bookmark[] {
  const result: Bookmark[] = [];
  for (let index = 0; index < flat.length;) {
    const head = flat[index];
    if (!head) break;
    let end = index + 1;
    while (end < flat.length && (flat[end]?.level ?? 0) > head.level) end++;
    const { title, sheet, y } = head;
    result.push({ title, sheet, y, children: nest(flat.slice(index + 1, end)) });
    index = end;
  }
  return result;
}
