import type { Mm } from '../../design/units.ts';
import { chainHeights, fill, type Filled, type PageBlock } from './fill.ts';
import { fillPages } from './fill-pages.ts';

/**
 * Fills as many pages as are needed, and each about as far as the others: sheets that hang side by side on a wall look as
 * if something had been forgotten when the last is nearly empty.
 */
export function fillEvenly(blocks: readonly PageBlock[], height: Mm): Filled {
  const filled = fillPages(blocks, height);
  const count = filled.pages.length;
  if (count < 2 || filled.problems.length > 0) return filled;
  const tallest = Math.max(...chainHeights(blocks));
  const together = blocks.reduce((sum, { space, fragment }) => sum + space + fragment.height, 0);
  for (let less = Math.max(tallest, together / count - SLACK); less < height; less += STEP) {
    const even = fill(blocks, less);
    const last = even.pages.at(-1);
    const isAlone = last?.length === 1 && last[0]?.block.box.neverAlone === true;
    if (even.pages.length === count && even.problems.length === 0 && !isAlone) return even;
  }
  return filled;
}

/** The space over the first block of a page is not used, so that a page may be a little lower than its share. */
const SLACK: Mm = 10;
/** Nobody sees less on a wall. */
const STEP: Mm = 1;
