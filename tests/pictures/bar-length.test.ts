import { expect, test } from 'vitest';
import { barLength } from '../../src/pictures/drawing/bar-length.ts';

test('Bars are as long as their numbers, and the longest does not fill its frame, which would read as everybody', () => {
  expect(barLength(14, 14)).toBe(0.9);
  expect(barLength(7, 14)).toBe(0.45);
  expect(barLength(0, 14)).toBe(0);
});

test('Where nobody was counted no bar is drawn', () => {
  expect(barLength(0, 0)).toBe(0);
});
