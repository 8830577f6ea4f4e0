import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  drawOverview,
  type OverviewEntry,
  OVERVIEW_SHEETS,
} from '../../scripts/contact-sheet/draw-overview.ts';
import type { Print } from '../../scripts/contact-sheet/edition-groups.ts';
import { overviewEdition } from '../../scripts/contact-sheet/overview-edition.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { plainSite } from '../example-site.ts';
import { writtenDocument } from '../written-document.ts';

const faces = loadFaces();

test('An overview stays grey, whatever the papers are printed in', async () => {
  const { channels } = await sharp(await drawOverview([entry('Red', ['#d22f27'])], faces)).metadata();
  expect(channels).toBe(1);
});

test('An overview puts three documents into a row, and the fourth below them', async () => {
  const [one, three, four] = await Promise.all([1, 3, 4].map((count) => sizeOf(count)));
  expect(three?.width).toBeGreaterThan(2.9 * (one?.width ?? 0));
  expect(three?.height).toBe(one?.height);
  expect(four?.width).toBe(three?.width);
  expect(four?.height).toBeGreaterThan(1.9 * (one?.height ?? 0));
});

test('An overview shows the first sheets of a document, in their order, and no more', async () => {
  const blacks = Array.from({ length: OVERVIEW_SHEETS - 1 }, () => '#000000');
  const shown = await share(entry('Begins white', ['#ffffff', ...blacks, '#ffffff', '#ffffff']));
  const onlyBlack = await share(entry('Begins black', [...blacks, '#000000']));
  expect(shown.first).toBeGreaterThan(250);
  expect(shown.last).toBeLessThan(5);
  expect(onlyBlack.first).toBeLessThan(5);
});

test('A document of one sheet leaves the places beside it empty', async () => {
  const { last } = await share(entry('Short', ['#000000']));
  expect(last).toBeGreaterThan(200);
});

test('A form that comes on one page in place of A4 is shown by its one page, all else by A4', () => {
  const field = '<Field label="My name" type="text" />';
  const editions = 'editions: [{ make: one-page }, { leave-out: a4, reason: One page says all of it }]';
  const onePage = writtenDocument('form', field, `title: Make tea\n${editions}`);
  expect(overviewEdition(onePage, plainSite)).toBe('one-page');
  expect(overviewEdition(writtenDocument('form', field), plainSite)).toBe('a4');
});

function entry(title: string, colours: readonly string[]): OverviewEntry {
  return { title, prints: colours.map(sheetOf) };
}

function sheetOf(fill: string): Print {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297" width="210mm" height="297mm"><rect width="210" height="297" fill="${fill}"/></svg>`;
  return { label: '1', width: 210, height: 297, image };
}

async function sizeOf(count: number): Promise<{ width: number; height: number }> {
  const entries = Array.from({ length: count }, (_, index) => entry(`Document ${index}`, ['#ffffff']));
  const { width, height } = await sharp(await drawOverview(entries, faces)).metadata();
  return { width, height };
}

/** How light the middles of the first and the last place for a sheet are, from 0 to 255. */
async function share(one: OverviewEntry): Promise<{ first: number; last: number }> {
  const { data, info } = await sharp(await drawOverview([one], faces))
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const row = Math.round(info.height / 2) * info.width;
  const at = (part: number): number => data[row + Math.round(info.width * part)] ?? -1;
  return { first: at(0.5 / OVERVIEW_SHEETS), last: at((OVERVIEW_SHEETS - 0.5) / OVERVIEW_SHEETS) };
}
