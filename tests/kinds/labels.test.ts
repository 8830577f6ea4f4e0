import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { readStepCode } from '../../src/model/step-code.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import type { Publication } from '../../src/print/sheet/sheet.ts';
import type { Site } from '../../src/site/site.ts';
import { exampleSite, plainSite } from '../example-site.ts';
import { measurePages } from '../pdf/measure-page.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';
import { codesOn } from './codes-on.ts';

const facts = 'title: Make tea\neditions: [{ make: labels }]';

const fill = step('Fill the kettle with water.', 'The kettle is full.', 'Fill the kettle');
const boil = step('Press the button of the kettle.', 'The light is on.', 'Press the button');
const pour = step('Pour the water.', 'The cup is full.', 'Pour the water');

function step(words: string, done: string, short?: string): string {
  const brief = short === undefined ? '' : ` short="${short}"`;
  return `<Step picture="kettle" done="${done}"${brief}>\n${words}\n</Step>`;
}

function task(...steps: readonly string[]): Document {
  return writtenDocument('task', steps.join('\n\n'), facts);
}

async function labelsOf(document: Document, site: Site = exampleSite): Promise<Publication> {
  const edition = editionsOf(document, site).find(({ id }) => id === 'labels');
  if (!edition) throw new Error('There are no labels.');
  return layOutPaper(document, edition, await materials(document, site));
}

async function materials(document: Document, site: Site) {
  return { faces: loadFaces(), pictures: await loadPictures(document, drawingsRoot), site };
}

async function labelCodes(document: Document): Promise<string[]> {
  const { sheets } = await labelsOf(document);
  const codes = (await Promise.all(sheets.map(codesOn))).flat();
  return codes.map(({ words }) => words).filter((words) => words.includes('#label/'));
}

async function pagesOf(document: Document, site: Site) {
  const edition = editionsOf(document, site).find(({ id }) => id === 'labels');
  if (!edition) throw new Error('There are no labels.');
  const { bytes } = await renderPaper(document, edition, await materials(document, site));
  return { pages: await measurePages(bytes), text: await treeText(bytes) };
}

test('the code of a label leads to the same step after another was put in before it', async () => {
  const hung = await labelCodes(task(boil, pour));
  expect(hung).toEqual([
    'https://clearstep.example/en-GB/tasks/tea/#label/press-the-button',
    'https://clearstep.example/en-GB/tasks/tea/#label/pour-the-water',
  ]);

  const later = task(fill, boil, pour);
  const [code] = hung.map((address) => readStepCode(address));
  const found = later.blocks.find(({ id }) => id === code?.step);
  expect(found?.type === 'step' && found.short).toBe('Press the button');
  expect(found?.type === 'step' && found.number).toBe(2);
  expect(await labelCodes(later)).toEqual(expect.arrayContaining(hung));
});

test('a label is 50 mm wide and tall, its code at least 20 mm, and nothing of it is nearer than 2 mm to the knife', async () => {
  const document = task(fill, boil, pour);
  const { pages } = await pagesOf(document, exampleSite);
  const [first] = pages;
  const labels = (first?.shapes ?? []).filter(
    ({ left, right, top, bottom }) => Math.abs(right - left - 50) < 0.3 && Math.abs(bottom - top - 50) < 0.3,
  );
  expect(labels).toHaveLength(3);
  const { sheets } = await labelsOf(document);
  const codes = sheets[0] ? await codesOn(sheets[0]) : [];
  expect(codes).toHaveLength(3);
  for (const code of codes) {
    expect(code.width).toBeGreaterThanOrEqual(19.9);
    const around = labels.find(({ left, right }) => left < code.left && code.left < right);
    expect(
      Math.min((around?.right ?? 0) - code.left - code.width, code.top - (around?.top ?? 0)),
    ).toBeGreaterThan(2);
  }
});

test('a label has no number: it hangs on when a step is put in before it', async () => {
  const { pages } = await pagesOf(task(boil, pour), exampleSite);
  const words = pages[0]?.words.map(({ text }) => text).join(' ');
  expect(words).toContain('Press the button');
  expect(words).not.toMatch(/Step \d/u);
});

test('without an address of the site, a label says instead how the step is done', async () => {
  const document = task(boil);
  const { sheets } = await labelsOf(document, plainSite);
  expect(sheets[0] && (await codesOn(sheets[0]))).toEqual([]);
  const { pages, text } = await pagesOf(document, plainSite);
  expect(pages[0]?.words.map(({ text: each }) => each).join(' ')).toContain('The light is on.');
  expect(text).not.toContain('#label/');
});

test('words that are too long for a label are refused with the step, and with what to do', async () => {
  const long = step(
    'Pour the hot water of the kettle slowly and with great care into the big cup of the visitor.',
    'The cup is full.',
  );
  const refused = labelsOf(task(long));
  await expect(refused).rejects.toThrow(/too long for the label for step 1 in the edition labels/u);
  await expect(refused).rejects.toThrow(/add a short form of up to 5 words/u);
});

test('labels on Letter are as large as on A4', async () => {
  const { pages } = await pagesOf(task(fill, boil, pour), { ...exampleSite, paper: 'letter' });
  expect(pages[0]?.width).toBeCloseTo(215.9, 0);
  const labels = (pages[0]?.shapes ?? []).filter(({ left, right }) => Math.abs(right - left - 50) < 0.3);
  expect(labels.length).toBeGreaterThanOrEqual(3);
});
