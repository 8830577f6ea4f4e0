import type { Box } from '../../../src/print/boxes/box.ts';
import type { Filled, PageBlock } from '../../../src/print/pages/fill.ts';

/** A block of millimetres that cannot be cut, with 10 mm above it. */
export function block(height: number, box: Partial<Box> = {}): PageBlock {
  const mark: Box = { type: 'mark', width: 10, height, draw: () => [] };
  return {
    fragment: { width: 10, height, items: [], breaks: [], problems: [] },
    box: { ...mark, ...box } as Box,
    space: 10,
  };
}

export function blocks(count: number, height: number): PageBlock[] {
  return Array.from({ length: count }, () => block(height));
}

/** How many blocks each page holds. */
export function counts({ pages }: Filled): number[] {
  return pages.map((page) => page.length);
}

/** Distances between the blocks of a page. */
export function gaps({ pages }: Filled, page: number): number[] {
  return (pages[page] ?? []).flatMap(({ y }, index, all) => {
    const before = all[index - 1];
    return before ? [y - before.y - before.block.fragment.height] : [];
  });
}
