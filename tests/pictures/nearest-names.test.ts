import { expect, test } from 'vitest';
import { nearestNames } from '../../src/pictures/names/nearest-names.ts';

const candidates = ['plate', 'plant', 'pallet', 'kettle', 'cup', 'bowl', 'table', 'clock'].map((name) => ({
  name,
}));

test.each([
  ['kettel', 'kettle'],
  ['cpu', 'cup'],
  ['bolw', 'bowl'],
  ['tabel', 'table'],
  ['cloc', 'clock'],
])('behind “%s” is “%s”, also where two neighbours are swapped', (typed, meant) => {
  expect(nearestNames(typed, candidates)).toEqual([meant]);
});

test('all that are as near are named', () => {
  expect(nearestNames('plaet', candidates).slice(0, 2)).toEqual(['plant', 'plate']);
});

test('what is like none of them leads to none', () => {
  expect(nearestNames('xyzzy', candidates)).toEqual([]);
});

test('what means the same comes before what is written alike, and the start of another word is nothing', () => {
  const words = [
    { name: 'sweet' },
    { name: 'bed linen', words: 'sheet duvet' },
    { name: 'pill', words: 'tablet' },
  ];
  expect(nearestNames('sheet', words)).toEqual(['bed linen', 'sweet']);
  expect(nearestNames('pillows', words)).toEqual([]);
  expect(nearestNames('pilling', words)).toEqual(['pill']);
});
