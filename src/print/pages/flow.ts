import type { Mm } from '../../design/units.ts';
import type { TextColumn } from '../../editions/edition.ts';
import type { Box, StackBox } from '../boxes/box.ts';
import { withFewerLines } from './fewer-lines.ts';
import { fill, type Filled, type Filler, type Page, type PageBlock } from './fill.ts';
import { endsSparsely, fillPages } from './fill-pages.ts';
import { moveItems } from '../boxes/fragment.ts';
import { layOut, spaceBetween } from '../boxes/lay-out.ts';
import { inside, type LayoutContext, type PaperContext } from '../boxes/layout-context.ts';
import type { Bookmark, BoxItem, SilentItem } from '../sheet/sheet.ts';

/** Draws what stands on every page that is not blank: title, page number, who to ask. */
export type Furniture = (page: number, pages: number) => readonly SilentItem[];

/** A page with everything in its place. Its items come into the structure tree with those of all other pages. */
export interface FilledPage {
  readonly items: readonly BoxItem[];
}

/** Pages in reading order. A bookmark's `sheet` is the index of its page. */
export interface FilledPages {
  readonly pages: readonly FilledPage[];
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Lets a stack run over as many pages as it needs, in the same column on each. A box is kept whole, a heading stays with what follows, a stop with
 * its step; only what is taller than a whole page is cut, between lines.
 */
export function flowPages(
  root: StackBox,
  column: TextColumn,
  context: PaperContext,
  furniture: Furniture,
  filler: Filler = fillPages,
): FilledPages {
  const { blocks, filled } = fillWith(root, column, context, filler);
  context.problems.push(...blocks.flatMap(({ fragment }) => fragment.problems), ...filled.problems);
  const pages = filled.pages.map((page, index) => ({
    items: [
      ...page.flatMap(({ block, y }) => moveItems(block.fragment.items, column.x, column.y + y)),
      ...(page.length > 0 ? furniture(index + 1, filled.pages.length) : []),
    ],
  }));
  return { pages, bookmarks: nest(findBookmarks(filled.pages, column.y)) };
}

interface Flowed {
  readonly blocks: readonly PageBlock[];
  readonly filled: Filled;
}

/** A nearly empty last page is saved by a line less to write on in each field, where that is enough. */
function fillWith(root: StackBox, column: TextColumn, context: PaperContext, filler: Filler): Flowed {
  const flowed = (boxes: StackBox): Flowed => {
    const blocks = [...flatten(boxes, column.width, context, 0)];
    return { blocks, filled: filler(blocks, column.height) };
  };
  const whole = flowed(root);
  if (whole.filled.pages.length < 2 || !endsSparsely(fill(whole.blocks, column.height), column.height))
    return whole;
  const boxes = withFewerLines(root);
  const fewer = boxes && flowed(boxes);
  return fewer && fewer.filled.pages.length < whole.filled.pages.length ? fewer : whole;
}

/** What stands over blocks where a page begins with one of them. */
type Running = Pick<PageBlock, 'head'>;

/** Opens the stacks that may be broken, down to what is kept whole. A head stands over the stacks inside its own, too. */
function* flatten(
  stack: StackBox,
  width: Mm,
  context: LayoutContext,
  space: Mm,
  outer: Running = {},
): Generator<PageBlock> {
  const { head, gap, children } = stack;
  if (head) yield { fragment: layOut(head, width, context), box: { ...head, keepWithNext: true }, space };
  const again: Running = head ? { head: runningHead(head, width, context) } : outer;
  const own = inside(stack.tag, context);
  let previous = head;
  for (const box of children) {
    const above = previous ? spaceBetween(previous, box, gap) : Math.max(space, box.above ?? 0);
    previous = box;
    if (box.type === 'stack' && box.flows) yield* flatten(box, width, own, above, again);
    else yield { fragment: layOut(box, width, own), box, space: above, ...again };
  }
}

/** A head as it stands on every page but the first: seen, and not heard again. */
function runningHead(box: Box, width: Mm, context: LayoutContext): PageBlock {
  const fragment = layOut(box, width, context);
  const items = fragment.items.flatMap((item): SilentItem[] =>
    item.type === 'field' || item.type === 'empty' ? [] : [{ ...item, tag: { artifact: 'Header' } }],
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
      const { box: whole } = block;
      const box = whole.type === 'row' || whole.type === 'stack' ? whole.bookmark : whole;
      if (box?.type !== 'text' || box.bookmark === undefined) return [];
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
