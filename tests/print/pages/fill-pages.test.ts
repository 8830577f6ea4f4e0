import { describe, expect, test } from 'vitest';
import { depthOf } from '../../../src/print/pages/fill.ts';
import { fillPages } from '../../../src/print/pages/fill-pages.ts';
import { block, blocks, counts, gaps } from './page-blocks.ts';

describe('a last page', () => {
  test('that is nearly empty is brought in by a little less space, the same everywhere', () => {
    // 20 of 10 mm with 10 mm between them need 390 mm; with 8 mm between them 2 pages of 180 mm hold them.
    const filled = fillPages(blocks(20, 10), 180);
    expect(counts(filled)).toEqual([10, 10]);
    for (const gap of [...gaps(filled, 0), ...gaps(filled, 1)]) expect(gap).toBeCloseTo(8, 6);
  });

  test('that is well filled leaves the space as it is', () => {
    const filled = fillPages(blocks(14, 10), 180);
    expect(counts(filled)).toEqual([9, 5]);
    expect(new Set([...gaps(filled, 0), ...gaps(filled, 1)])).toEqual(new Set([10]));
  });

  test('that no less space can save keeps the full space and never holds one block alone', () => {
    const filled = fillPages([...blocks(3, 50), block(20)], 180);
    expect(counts(filled)).toEqual([2, 2]);
    expect(gaps(filled, 0)).toEqual([10]);
  });

  test('may hold one block alone where that asked for a page of its own, or no page holds it with another', () => {
    expect(counts(fillPages([...blocks(3, 50), block(20, { startsPage: true })], 180))).toEqual([3, 1]);
    expect(counts(fillPages([block(170), block(20)], 180))).toEqual([1, 1]);
    const stopAndStep = [block(60, { keepWithNext: true }), block(100)];
    expect(counts(fillPages([...stopAndStep, block(20)], 180))).toEqual([2, 1]);
  });

  test('may be one tall block, but not an imprint, however tall', () => {
    expect(counts(fillPages([...blocks(3, 50), block(80)], 180))).toEqual([3, 1]);
    expect(counts(fillPages([...blocks(3, 50), block(80, { neverAlone: true })], 180))).toEqual([2, 2]);
  });

  test('before a page of its own is brought in as well, and what follows keeps its space', () => {
    const sheet = [block(50, { startsPage: true }), block(50)];
    const filled = fillPages([...blocks(20, 10), ...sheet], 180);
    expect(counts(filled)).toEqual([10, 10, 2]);
    expect(gaps(filled, 2)).toEqual([10]);
  });

  test('that is the first one is left alone', () => {
    expect(counts(fillPages([block(20)], 180))).toEqual([1]);
    expect(counts(fillPages([], 180))).toEqual([0]);
  });
});

test('a page is as deep as its last block reaches', () => {
  expect(depthOf(fillPages(blocks(2, 30), 180).pages[0])).toBe(70);
  expect(depthOf(undefined)).toBe(0);
});
