import { expect, test } from 'vitest';
import { whereTimeWent } from '../../scripts/test/where-time-went.ts';

test('The tests say how long each stage took and which files were slowest', () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    file: `tests/a-${index}.test.ts`,
    milliseconds: index * 1000,
  }));
  const slow = { file: 'tests/site/fit.test.ts', milliseconds: 83_000 };
  const lines = whereTimeWent([
    { name: 'format', milliseconds: 5_000, files: [] },
    { name: 'fast', milliseconds: 110_000, files },
    { name: 'built', milliseconds: 85_000, files: [slow] },
  ]);
  expect(lines).toEqual([
    'Where the time went:',
    '  format        5.0 s    3 %',
    '  fast     1 min 50 s   55 %',
    '  built    1 min 25 s   43 %',
    '',
    'The slowest of 13 test files:',
    '   1 min 23 s  tests/site/fit.test.ts',
    ...[11, 10].map((index) => `         ${index} s  tests/a-${index}.test.ts`),
    ...[9, 8, 7, 6, 5, 4, 3].map((index) => `        ${index}.0 s  tests/a-${index}.test.ts`),
  ]);
});

test('Where no stage has test files, nothing is said of them', () => {
  expect(whereTimeWent([{ name: 'lint', milliseconds: 1000, files: [] }])).toEqual([
    'Where the time went:',
    '  lint        1.0 s  100 %',
  ]);
});
