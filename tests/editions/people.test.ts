import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { writeBook } from '../../src/books/write-book.ts';
import type { Edition } from '../../src/editions/edition.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { layOutScreens } from '../../src/images/phone-screens.ts';
import { languageOf } from '../../src/languages/index.ts';
import { contentVersion } from '../../src/model/content-version.ts';
import type { Document } from '../../src/model/document.ts';
import { drawingPath } from '../../src/model/file-addresses.ts';
import { picturesOf } from '../../src/model/visit.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { exampleSite } from '../example-site.ts';
import { materialsFor } from '../kinds/documents.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

/** Nothing in these drawings is yellow or brown but people. */
const drawings = ['openmoji:1F64B', 'openmoji:1F44D', 'openmoji:1F9D1', 'openmoji:1F6B6', 'openmoji:E150'];
const steps = drawings
  .map((name) => `<Step picture="${name}" done="It is done." short="Do it">\nDo it now.\n</Step>\n\n`)
  .join('');
const notices =
  '<Stop picture="openmoji:1F91A" short="Stop.">\nStop there.\n</Stop>\n\n<Ask picture="openmoji:1F64B">\nAsk.\n</Ask>\n\n';
const facts = 'title: Say hello\neditions: [{ make: poster }]';
const asDrawn = writtenDocument('task', notices + steps, facts);
const chosen = writtenDocument('task', notices + steps, `${facts}\npeople: dark skin, grey hair`);

const YELLOW = '#fcea2b';
const DARK = '#80563b';
const GREY = '#9b9b9a';

test('each drawing that shows somebody is named with the people of its document, and has an address of its own', () => {
  const ids = picturesOf(chosen).map(({ id }) => id);
  expect(ids).toContain('openmoji:1F9D1.dark-skin.grey-hair');
  expect(ids).toContain('openmoji:E150');
  expect(ids.filter((id) => id.includes('.'))).toHaveLength(6);
  expect(drawingPath('openmoji:1F9D1.dark-skin.grey-hair')).toBe(
    '/pictures/openmoji/1F9D1.dark-skin.grey-hair.svg',
  );
});

test('the version of a document is that of its words and pictures, whoever is to be seen in them', () => {
  expect(contentVersion(chosen)).toBe(contentVersion(asDrawn));
});

describe.each(editionsOf(chosen, exampleSite))('$id', (edition) => {
  test('shows the people of the document, and nobody in the colours of before', async () => {
    const [before, after] = await Promise.all([asDrawn, chosen].map((each) => sheetsOf(each, edition)));
    // A form to write in has no pictures, and so nobody.
    expect(after!.includes(DARK)).toBe(before!.includes(YELLOW));
    expect(before).not.toContain(DARK);
    expect(after).not.toContain(YELLOW);
  });
});

test('papers with pictures are among those looked at', async () => {
  const sheets = await Promise.all(editionsOf(asDrawn, exampleSite).map((each) => sheetsOf(asDrawn, each)));
  expect(sheets.filter((svg) => svg.includes(YELLOW)).length).toBeGreaterThan(5);
});

test('phone pictures show them', async () => {
  const { pictures, faces } = await materialsFor(chosen, drawingsRoot);
  const language = languageOf('en-GB');
  const { emergency: services, colours } = exampleSite;
  const { screens } = layOutScreens(chosen, pictures, { faces, language, services, accent: colours.light });
  const shown = JSON.stringify(screens);
  expect(shown).toContain(DARK);
  expect(shown).not.toContain(YELLOW);
});

test('a book shows them, and says that colours were changed', async () => {
  const text = unzipped(await bookOf('epub'));
  expect(text).toContain(DARK);
  expect(text).toContain(GREY);
  expect(text).not.toContain(YELLOW);
  expect(text).toContain('colours of people changed');
});

test('a file for Word shows them', async () => {
  const files = unzipSync(await bookOf('docx'));
  const pictures = Object.entries(files).filter(([name]) => name.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(3);
  for (const [name, bytes] of pictures) expect(await pixelsOf(bytes, YELLOW), name).toBe(0);
  const dark = await Promise.all(pictures.map(([, bytes]) => pixelsOf(bytes, DARK)));
  expect(dark.filter((count) => count > 100).length).toBeGreaterThan(3);
});

async function sheetsOf(document: Document, edition: Edition): Promise<string> {
  const materials = await materialsFor(document, drawingsRoot);
  const { sheets } = layOutPaper(document, edition, materials);
  return sheets.map((sheet) => sheetToSvg(sheet, materials.faces)).join('');
}

async function bookOf(format: 'epub' | 'docx'): Promise<Uint8Array> {
  return writeBook(chosen, format, { ...(await materialsFor(chosen, drawingsRoot)), outOfDate: false });
}

function unzipped(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('');
}

/** How many pixels of a picture have exactly this colour. */
async function pixelsOf(bytes: Uint8Array, colour: string): Promise<number> {
  const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count += 1;
  return count;
}
