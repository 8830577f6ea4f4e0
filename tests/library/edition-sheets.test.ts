import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editionSheets } from '../../scripts/contact-sheet/edition-sheets.ts';
import { editionsPage, editionsText } from '../../scripts/contact-sheet/editions-page.ts';
import { askedNames } from '../../src/model/edition-names.ts';
import { root } from '../source-files.ts';

const folder = path.join(root, 'docs/editions');

test('What is written about papers that are asked for is measured: npm run contact-sheet -- --editions docs/editions writes it anew', async () => {
  const made = await editionSheets(root);
  const ids = made.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([...askedNames, 'two-languages', 'deck-cards', 'deck-booklet']));
  expect(readFileSync(path.join(folder, editionsPage), 'utf8')).toBe(await editionsText(made, root));
  for (const id of ids) expect(existsSync(path.join(folder, `${id}.webp`)), id).toBe(true);
});
