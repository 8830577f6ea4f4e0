import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTestedPages, TESTED_PAGES_FILE } from '../../src/files/tested-pages.ts';

const projectWith = (text?: string): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-tested-'));
  if (text !== undefined) writeFileSync(path.join(folder, TESTED_PAGES_FILE), text);
  return folder;
};

test('What programs found is read from the project', async () => {
  const found = { date: '2026-11-29', pages: 41, errors: 0 };
  expect(await readTestedPages(projectWith(JSON.stringify(found)))).toEqual(found);
});

test('Where nobody has looked, nothing is said to have been found', async () => {
  expect(await readTestedPages(projectWith())).toBeUndefined();
});

test('A file that holds something else stops the build, and says what writes it anew', async () => {
  for (const wrong of [
    '{}',
    'none',
    '{"date":"May","pages":1,"errors":0}',
    '{"date":"2026-11-29","pages":0,"errors":0}',
  ])
    await expect(readTestedPages(projectWith(wrong))).rejects.toThrow('npm run accessibility');
});
