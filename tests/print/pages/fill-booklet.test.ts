import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../src/print/pages/fill.ts';
import { fillBooklet } from '../../../src/print/pages/fill-booklet.ts';
import { block, blocks, counts, gaps } from './page-blocks.ts';

const HEIGHT = 100;

/** A cover, pages of text with one block of 90 mm each, and 20 mm of credits. */
function booklet(pages: number): PageBlock[] {
  return [block(80), ...blocks(pages, 90), block(20)];
}

describe('the pages of a booklet', () => {
  test('are cover, text and credits, the credits on the back cover', () => {
    expect(counts(fillBooklet(booklet(2), HEIGHT))).toEqual([1, 1, 1, 1]);
    expect(counts(fillBooklet(booklet(6), HEIGHT))).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('are blank inside the back cover first, then inside the front cover, then before the back again', () => {
    expect(counts(fillBooklet(booklet(5), HEIGHT))).toEqual([1, 1, 1, 1, 1, 1, 0, 1]);
    expect(counts(fillBooklet(booklet(4), HEIGHT))).toEqual([1, 0, 1, 1, 1, 1, 0, 1]);
    expect(counts(fillBooklet(booklet(3), HEIGHT))).toEqual([1, 0, 1, 1, 1, 0, 0, 1]);
  });

  test('let the credits follow the text where that saves a sheet of paper', () => {
    const filled = fillBooklet([block(80), ...blocks(2, 90), block(60), block(20)], HEIGHT);
    expect(counts(filled)).toEqual([1, 1, 1, 2]);
  });

  test('take out a little space where that saves a sheet of paper', () => {
    const filled = fillBooklet([block(80), ...blocks(4, 46), block(90)], HEIGHT);
    expect(counts(filled)).toEqual([1, 2, 2, 1]);
    for (const gap of gaps(filled, 1)) expect(gap).toBeCloseTo(8, 6);
  });

  test('are no fuller for the credits: only these begin a page', () => {
    expect(counts(fillBooklet([block(40), block(40), block(20)], HEIGHT))).toEqual([2, 0, 0, 1]);
  });

  test('say what no page can hold', () => {
    expect(fillBooklet([block(80), block(120), block(20)], HEIGHT).problems).toHaveLength(1);
  });
});
