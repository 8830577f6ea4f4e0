import { expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { breakLines } from '../../../src/print/text/lines.ts';
import { growthOf } from '../../cpu-time.ts';

const faces = loadFaces();

test.each([
  ['dots with spaces', 'a . '],
  ['words with commas', 'word, '],
  ['names with commas', 'Leeds, '],
  ['words without a pause', 'put it in and '],
  ['figures', '1 2 '],
])('A sentence of twice as many %s takes about twice as long to break into lines', (_, piece) => {
  const growth = growthOf(12_000, (length) => {
    const run = {
      text: piece.repeat(length / piece.length),
      weight: 'regular',
      unbroken: false,
      mark: {},
    } as const;
    breakLines([[run]], { width: 150, size: 16, faces, language: enGB });
  });
  expect(growth.ratio).toBeLessThan(3);
  expect(growth.time).toBeLessThan(3000);
});
