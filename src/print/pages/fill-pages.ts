import type { Mm } from '../../design/units.ts';
import { chainHeights, depthOf, fill, type Filled, type PageBlock } from './fill.ts';

/**
 * Fills pages so that the last of them is worth its paper: a few lines over the end are brought in by a little less
 * space between blocks, on all pages alike, and what cannot be brought in takes its neighbour along. What starts a page
 * of its own is paper of its own: the sheet on which a job coach keeps records, and what to teach before it.
 */
export function fillPages(blocks: readonly PageBlock[], height: Mm): Filled {
  const filled = partsOf(blocks).map((part) => fillPart(part, height));
  return {
    pages: filled.flatMap(({ pages }) => pages),
    problems: filled.flatMap(({ problems }) => problems),
  };
}

/** At least one: a paper without blocks is an empty page. */
function partsOf(blocks: readonly PageBlock[]): PageBlock[][] {
  const parts: PageBlock[][] = [[]];
  for (const block of blocks) {
    if (block.box.startsPage && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function fillPart(blocks: readonly PageBlock[], height: Mm): Filled {
  const wide = fill(blocks, height);
  const last = wide.pages.at(-1);
  const isAlone = last?.length === 1 && last[0]?.block.box.neverAlone === true;
  if (wide.pages.length === 1 || (!isAlone && depthOf(last) > SPARSE * height)) return wide;
  const kept = keepLastTogether(blocks, height);
  return tighten(kept, height, ({ pages }) => pages.length < wide.pages.length) ?? fill(kept, height);
}

/** Whether the last of several pages holds so little that it looks like a mistake. */
export function endsSparsely({ pages }: Filled, height: Mm): boolean {
  return pages.length > 1 && depthOf(pages.at(-1)) <= SPARSE * height;
}

/** A last page filled to less than this share looks like a mistake. */
const SPARSE = 1 / 3;
/** As shares of the space between blocks. Less than the last would no longer keep blocks apart. */
export const LESS_SPACE = [0.9, 0.8, 0.7];

/** The widest spacing, of those below the full one, that is good enough. */
function tighten(
  blocks: readonly PageBlock[],
  height: Mm,
  isGood: (filled: Filled) => boolean,
): Filled | undefined {
  for (const share of LESS_SPACE) {
    const filled = fill(withSpace(blocks, share), height);
    if (isGood(filled)) return filled;
  }
  return undefined;
}

/** The same blocks with a share of the space between them. */
export function withSpace(blocks: readonly PageBlock[], share: number): PageBlock[] {
  return blocks.map((block) => ({ ...block, space: block.space * share }));
}

/** The last block takes the one before along to its page, with all that has to stay with that, if a page can hold it. */
function keepLastTogether(blocks: readonly PageBlock[], height: Mm): readonly PageBlock[] {
  const [before, last] = blocks.slice(-2);
  if (!before || !last) return blocks;
  const together = { ...before, box: { ...before.box, keepWithNext: true } };
  const kept = [...blocks.slice(0, -2), together, last];
  return (chainHeights(kept).at(-1) ?? 0) > height ? blocks : kept;
}
