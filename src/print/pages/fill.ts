import type { Mm } from '../../design/units.ts';
import type { Box } from '../boxes/box.ts';
import { type Fragment, splitFragment } from '../boxes/fragment.ts';
import type { Problem } from '../text/problem.ts';
import { tooTall } from '../boxes/too-tall.ts';

/** A fragment that a page takes whole, with the space it wants above. */
export interface PageBlock {
  readonly fragment: Fragment;
  readonly box: Box;
  readonly space: Mm;
  /** What stands over it where a page begins with it: the head of its table. */
  readonly head?: PageBlock;
}

/** Blocks of one page, each with its distance from the column's top. */
export type Page = { readonly block: PageBlock; readonly y: Mm }[];

export interface Filled {
  readonly pages: readonly Page[];
  readonly problems: readonly Problem[];
}

/** A way to put blocks on pages of a height in millimetres. */
export type Filler = (blocks: readonly PageBlock[], height: Mm) => Filled;

/** Fills one page after the other. A chain of blocks that are kept together is cut only when no page can hold it. */
export function fill(blocks: readonly PageBlock[], height: Mm): Filled {
  const problems: Problem[] = [];
  const pages: Page[] = [];
  let page: Page = [];
  let y = 0;
  const nextPage = (): void => {
    page = [];
    pages.push(page);
    y = 0;
  };
  const put = (block: PageBlock): void => {
    if (page.length === 0 && block.head) put(block.head);
    const top = page.length === 0 ? 0 : y + block.space;
    page.push({ block, y: top });
    y = top + block.fragment.height;
  };

  nextPage();
  for (const chain of chains(blocks).flatMap((whole) => parted(whole, height))) {
    const full = y + heightOf(chain) > height;
    if (page.length > 0 && (full || chain[0]?.box.startsPage)) nextPage();
    const tall = heightOf(chain) + headHeight(chain[0]) > height;
    for (const block of chain) {
      // A chain taller than a page cannot stay whole, but its heading never stands alone: the rest is cut under it.
      const room = tall && page.length > 0 ? height - y - block.space : height - headHeight(block);
      for (const part of cut(block, room, height - headHeight(block), problems)) {
        if (page.length > 0 && y + part.space + part.fragment.height > height) nextPage();
        put(part);
      }
    }
  }
  return { pages, problems };
}

/** How far down a page is filled, in millimetres. */
export function depthOf(page: Page | undefined): Mm {
  const last = page?.at(-1);
  return last ? last.y + last.block.fragment.height : 0;
}

/** Heights of what must stay on one page, in millimetres. */
export function chainHeights(blocks: readonly PageBlock[]): Mm[] {
  return chains(blocks).map(heightOf);
}

/** Blocks that must stay on one page: each but the last is kept with the next. */
export function chains(blocks: readonly PageBlock[]): PageBlock[][] {
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

/** A chain that no page can hold, parted before its headings, so that each of them stays with what is below it. */
function parted(chain: PageBlock[], height: Mm): PageBlock[][] {
  if (heightOf(chain) <= height) return [chain];
  const parts: PageBlock[][] = [];
  for (const block of chain) {
    if (parts.length === 0 || isHeading(block.box)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function isHeading(box: Box): boolean {
  return 'bookmark' in box && box.bookmark !== undefined;
}

function heightOf(chain: readonly PageBlock[]): Mm {
  return chain.reduce((sum, block) => sum + block.space + block.fragment.height, 0);
}

function headHeight(block: PageBlock | undefined): Mm {
  return block?.head ? block.head.fragment.height + block.space : 0;
}

/** A block as parts: the first for the room left on a page, the others for whole pages. What cannot be cut becomes a problem. */
function cut(block: PageBlock, room: Mm, height: Mm, problems: Problem[]): PageBlock[] {
  const { box } = block;
  if (box.fitsInto !== undefined && block.fragment.height > height) {
    problems.push(tooTall(block.fragment, block.fragment.height - height, box.fitsInto, box));
    return [];
  }
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
      problems.push(tooTall(rest, rest.height - height, 'one page', box));
      return [];
    }
    parts.push({ ...block, fragment: split[0], space: parts.length === 0 ? block.space : 0 });
    rest = split[1];
  }
  return [...parts, { ...block, fragment: rest, space: parts.length === 0 ? block.space : 0 }];
}
