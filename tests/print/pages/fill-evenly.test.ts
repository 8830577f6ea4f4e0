import { expect, test } from 'vitest';
import { fillEvenly } from '../../../src/print/pages/fill-evenly.ts';
import { fillPages } from '../../../src/print/pages/fill-pages.ts';
import { block, blocks, counts, gaps } from './page-blocks.ts';

test('sheets that hang side by side are filled about as far as each other', () => {
  const all = [...blocks(5, 40), block(45, { neverAlone: true })];
  expect(counts(fillPages(all, 230))).toEqual([4, 2]);
  const even = fillEvenly(all, 230);
  expect(counts(even)).toEqual([3, 3]);
  expect(gaps(even, 1)).toEqual([10, 10]);
});

test('an imprint is never alone on the last of them', () => {
  const all = [block(100), block(20), block(100, { neverAlone: true })];
  expect(counts(fillEvenly(all, 180))).toEqual([1, 2]);
});

test('what stays together does so, and no sheet is added', () => {
  const stopAndStep = [block(40, { keepWithNext: true }), block(100)];
  expect(counts(fillEvenly([...blocks(2, 40), ...stopAndStep], 180))).toEqual([2, 2]);
  expect(counts(fillEvenly(blocks(3, 40), 180))).toEqual([3]);
  expect(counts(fillEvenly(blocks(20, 10), 180))).toEqual([10, 10]);
});
