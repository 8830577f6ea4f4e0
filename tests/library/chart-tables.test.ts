import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editions } from '../../src/editions/index.ts';
import { readContent } from '../../src/files/content.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { plainSite } from '../example-site.ts';
import { readWithPdfJs } from '../pdf/readers/pdf-js.ts';
import { root } from '../source-files.ts';

test('Who has a paper read by pdf.js hears each chart as the table of its CSV file', async () => {
  const { documents } = await readContent(root, { site: plainSite });
  const charted = documents.filter(({ blocks }) => blocks.some(({ type }) => type === 'chart'));
  expect(charted.length).toBeGreaterThan(0);
  for (const document of charted) {
    const heard = rowsIn(await linesOf(document));
    for (const file of globSync('*.csv', { cwd: path.join(root, path.dirname(document.file)) }))
      expect(heard, `${document.file} ${file}`).toEqual(
        expect.arrayContaining(rowsOf(path.join(root, path.dirname(document.file), file))),
      );
  }
});

/** The structure of the A4 paper as pdf.js reads it, a line for each element and each text, without its spaces. */
async function linesOf(document: Document): Promise<string[]> {
  const a4 = editions.find(({ id }) => id === 'a4');
  if (!a4) throw new Error('There is no edition for A4.');
  const materials = { faces: loadFaces(), pictures: await loadPictures(document, root), site: plainSite };
  const { bytes } = await renderPaper(document, a4, materials);
  return (await readWithPdfJs(bytes)).pages.flat().map((line) => line.trim());
}

/** The cells of each row of a table, where there is one. */
function rowsIn(lines: readonly string[]): string[][] {
  const rows: string[][] = [];
  let isCell = false;
  for (const line of lines) {
    if (line === 'TR') rows.push([]);
    if (line === 'TH' || line === 'TD') isCell = true;
    const words = /^“(.*)”$/u.exec(line)?.[1];
    if (isCell && words !== undefined) rows.at(-1)?.push(words);
    if (words !== undefined) isCell = false;
  }
  return rows;
}

/** What stands in the lines of a table without quote marks, without its spaces. */
function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/u);
  return lines.map((line) => line.split(',').map((cell) => cell.replaceAll(/\s/gu, '')));
}
