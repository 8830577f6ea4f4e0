import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/print/pages/fill.ts';
import { block, blocks, counts } from './page-blocks.ts';

describe('a page', () => {
  test('begins with a block that asks for a page of its own, and the one before ends there', () => {
    expect(counts(fill([block(20), block(20, { startsPage: true }), block(20)], 100))).toEqual([1, 2]);
  });

  test('is not left blank before the first block, even if that asks for a page of its own', () => {
    expect(counts(fill([block(20, { startsPage: true }), block(20)], 100))).toEqual([2]);
  });

  test('is begun by the first of blocks that stay together, not by one among them', () => {
    const together = [block(10, { keepWithNext: true }), block(10)];
    const apart = [block(10, { keepWithNext: true, startsPage: true }), block(10)];
    expect(counts(fill([block(10), ...together], 100))).toEqual([3]);
    expect(counts(fill([block(10), ...apart], 100))).toEqual([1, 2]);
  });

  test('never ends with the heading of what no page can hold with the words before it', () => {
    const heading = { keepWithNext: true, bookmark: 2 } as const;
    const tooTall = [block(40, { keepWithNext: true }), block(10, heading), block(70)];
    expect(counts(fill(tooTall, 110))).toEqual([1, 2]);
  });

  test('holds as one what just fits a page of its own, and parts it nowhere', () => {
    const heading = { keepWithNext: true, bookmark: 2 } as const;
    const together = [block(40, { keepWithNext: true }), block(10, heading), block(20)];
    expect(counts(fill([block(20), ...together], 100))).toEqual([1, 3]);
  });

  test('holds what fits to the millimetre', () => {
    // The space above the first block of a page is not needed, the others want 10 mm each.
    expect(counts(fill(blocks(4, 17.5), 100))).toEqual([4]);
    expect(counts(fill(blocks(4, 17.6), 100))).toEqual([3, 1]);
  });
});
