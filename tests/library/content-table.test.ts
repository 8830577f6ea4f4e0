import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readPlaces, tableFile, tableText } from '../../scripts/content-table/files.ts';
import { root } from '../source-files.ts';

test('The table of the library says what its documents say: npm run content-table writes it anew', async () => {
  const file = path.join(root, tableFile);
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(await tableText(root));
});

test('The places in the reports are written as paragraphs of one report or the name of the other', async () => {
  const places = await readPlaces();
  expect(places.size).toBeGreaterThan(30);
  for (const [folder, place] of places) {
    expect(folder).toMatch(/^(?:tasks|leaflets|guides|forms|reports)\/[a-z0-9-]+$/u);
    expect(place).toMatch(/^(?:W\d{1,2}|N)(?:, (?:W\d{1,2}|N))*$/u);
  }
});
