import type { Mm } from '../design/units.ts';
import type { Box, StackBox } from './box.ts';
import { type Fragment, moveItems, splitFragment } from './fragment.ts';
import { layOut, spaceBetween } from './lay-out.ts';
import { enter, type LayoutContext } from './layout-context.ts';
import type { Bookmark, Item, Sheet } from './sheet.ts';
import { tooTall } from './too-tall.ts';

/** A page and the column of text on it, in millimetres from the top left corner of the sheet. */
export interface PageShape {
  readonly width: Mm;
  readonly height: Mm;
  readonly column: { readonly x: Mm; readonly y: Mm; readonly width: Mm; readonly height: Mm };
}

/** Draws what stands on every page: title, page number, who to ask. Artifacts all. */
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
): { readonly sheets: Sheet[]; readonly bookmarks: Bookmark[] } {
  const blocks = [...flatten(root, shape.column.width, context, 0)];
  const pages = fill(blocks, shape.column.height, context);
  const sheets = pages.map((page, index) => ({
    width: shape.width,
    height: shape.height,
    items: [
      ...page.flatMap(({ block, y }) => moveItems(block.fragment.items, shape.column.x, shape.column.y + y)),
      ...furniture(index + 1, pages.length),
    ],
  }));
  return { sheets, bookmarks: nest(findBookmarks(pages, shape.column.y)) };
}

/** A fragment that a page takes whole, with the space it wants above. */
interface PageBlock {
  readonly fragment: Fragment;
  readonly box: Box;
  readonly space: Mm;
}

/** Opens the stacks that may be broken, down to what is kept whole. */
function* flatten(stack: StackBox, width: Mm, context: LayoutContext, space: Mm): Generator<PageBlock> {
  const inside = enter(stack.tag, context);
  let previous: Box | undefined;
  for (const box of stack.children) {
    const above = previous ? spaceBetween(previous, box, stack.gap) : Math.max(space, box.above ?? 0);
    previous = box;
    if (box.type === 'stack' && box.flows) yield* flatten(box, width, inside, above);
    else yield { fragment: layOut(box, width, inside), box, space: above };
  }
}

type Page = { readonly block: PageBlock; readonly y: Mm }[];

function fill(blocks: readonly PageBlock[], height: Mm, context: LayoutContext): Page[] {
  const pages: Page[] = [[]];
  let y = 0;
  const page = (): Page => pages.at(-1) ?? [];
  const nextPage = (): void => {
    pages.push([]);
    y = 0;
  };
  const put = (block: PageBlock): void => {
    const top = page().length === 0 ? 0 : y + block.space;
    page().push({ block, y: top });
    y = top + block.fragment.height;
  };

  for (const chain of chains(blocks)) {
    const full = y + heightOf(chain) > height;
    if (page().length > 0 && (full || chain[0]?.box.startsPage)) nextPage();
    const tall = heightOf(chain) > height;
    for (const block of chain) {
      // A chain taller than a page cannot stay whole, but its heading never stands alone: the rest is cut under it.
      const room = tall && page().length > 0 ? height - y - block.space : height;
      for (const part of cut(block, room, height, context)) {
        if (page().length > 0 && y + part.space + part.fragment.height > height) nextPage();
        put(part);
      }
    }
  }
  return pages;
}

/** Blocks that must stay on one page: each but the last is kept with the next. */
function chains(blocks: readonly PageBlock[]): PageBlock[][] {
  const result: PageBlock[][] = [];
  let chain: PageBlock[] = [];
  for (const block of blocks) {
    chain.push(block);
    if (block.box.keepWithNext) continue;
    result.push(chain);
    chain = [];
  }
  if (chain.length > 0) result.push(chain);
  return result;
}

function heightOf(chain: readonly PageBlock[]): Mm {
  return chain.reduce((sum, block) => sum + block.space + block.fragment.height, 0);
}

/** A block as parts: the first for the room left on a page, the others for whole pages. What cannot be cut becomes a problem. */
function cut(block: PageBlock, room: Mm, height: Mm, context: LayoutContext): PageBlock[] {
  const parts: PageBlock[] = [];
  let rest = block.fragment;
  let available = room;
  while (rest.height > available) {
    const split = splitFragment(rest, available);
    if (!split && available < height) {
      available = height;
      continue;
    }
    available = height;
    if (!split) {
      context.problems.push(tooTall(rest, rest.height - height, 'one page', block.box));
      return [];
    }
    parts.push({ ...block, fragment: split[0], space: parts.length === 0 ? block.space : 0 });
    rest = split[1];
  }
  return [...parts, { ...block, fragment: rest, space: parts.length === 0 ? block.space : 0 }];
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
