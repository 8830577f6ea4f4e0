import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { withOriginals } from '../../src/model/with-original.ts';
import { renderPaper } from '../../src/papers/paper.ts';
import { describePdf, pageText, treeText } from '../../src/pdf/reading/describe.ts';
import type { Site } from '../../src/site/site.ts';
import { exampleSite } from '../example-site.ts';
import { measurePages, type MeasuredPage } from '../pdf/measure-page.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

function step(id: string, words: string): string {
  return `<Step picture="kettle" done="${words}" id="${id}">\n${words}\n</Step>`;
}

const english = writtenDocument(
  'task',
  `## Get ready\n\n${step('fill', 'Fill the kettle.')}\n\n<Stop picture="kettle">\nThe kettle is hot.\n</Stop>\n\n${step('boil', 'Press the button.')}`,
);
const welsh = translated(
  'cy',
  `## Paratoi\n\n${step('fill', 'Llenwch y tegell.')}\n\n<Stop picture="kettle">\nMae’r tegell yn boeth.\n</Stop>\n\n${step('boil', 'Pwyswch y botwm.')}`,
);

function translated(language: string, body: string): Document {
  const document = writtenDocument('task', body, 'title: Te');
  return { ...document, language, file: `content/tasks/tea/${language}.mdx` };
}

async function paperOf(translation: Document, original = english, site: Site = exampleSite) {
  const document = withOriginals([original, translation])[1];
  const edition = document && editionsOf(document, site).find(({ id }) => id === 'two-languages');
  if (!document || !edition) throw new Error('There is no paper in two languages.');
  const materials = { faces: loadFaces(), pictures: await loadPictures(document, drawingsRoot), site };
  const { bytes, preview } = await renderPaper(document, edition, materials);
  return { bytes, preview };
}

test('only a translation comes in two languages', () => {
  const ids = (document: Document): string[] => editionsOf(document, exampleSite).map(({ id }) => id);
  expect(ids(english)).not.toContain('two-languages');
  expect(ids(welsh)).not.toContain('two-languages');
  expect(ids(withOriginals([english, welsh])[0]!)).not.toContain('two-languages');
  expect(ids(withOriginals([english, welsh])[1]!)).toContain('two-languages');
});

test('each step says both, each part marked with its language, and its number and picture once', async () => {
  const tree = await describePdf((await paperOf(welsh)).bytes);
  const item = tree.slice(tree.indexOf('LI id=fill'), tree.indexOf('Note id='));
  expect(item.match(/Lbl "1"/gu)).toHaveLength(1);
  const [before = '', own = '', original = ''] = item.split(/Div lang=\S+/u);
  expect(before).not.toContain('Llenwch');
  expect(own).toContain('Llenwch y tegell.');
  expect(original).toContain('Fill the kettle.');
  expect(item.match(/Div lang=\S+/gu)).toEqual(['Div lang=cy', 'Div lang=en-GB']);
  expect(tree.match(/Note id=/gu)).toHaveLength(1);
});

test('a question that is taller than a page is heard as it is read: both languages, page by page', async () => {
  const question = (ask: string, answer: string): string =>
    `<Choice question="${ask}">\n${Array.from({ length: 24 }, (_, index) => `<Answer when="${answer} ${index + 1}">\n${answer}.\n</Answer>`).join('\n')}\n</Choice>`;
  const asked = writtenDocument(
    'task',
    `${step('fill', 'Fill the kettle.')}\n\n${question('Which?', 'Wait')}`,
  );
  const translation = translated(
    'cy',
    `${step('fill', 'Llenwch y tegell.')}\n\n${question('Pa un?', 'Arhoswch')}`,
  );
  const { bytes } = await paperOf(translation, asked);
  expect((await measurePages(bytes)).length).toBeGreaterThan(1);
  const words = (text: string): string => text.replaceAll(/\s+/gu, ' ');
  expect(words(await pageText(bytes))).toBe(words(await treeText(bytes)));
  expect(words(await treeText(bytes))).toMatch(/Arhoswch 2 Arhoswch\. Wait 2 Wait\. Arhoswch 3/u);
});

test('a stop says its name in each language before its words', async () => {
  const tree = await treeText((await paperOf(welsh)).bytes);
  expect(tree).toMatch(/Stopiwch\s+Mae’r tegell yn boeth\.\s+Stop\s+The kettle is hot\./u);
});

test('a step put in at the top of the original moves no other, and is said to be missing', async () => {
  const longer = writtenDocument(
    'task',
    `## Get ready\n\n${step('wash', 'Wash your hands.')}\n\n${step('fill', 'Fill the kettle.')}\n\n${step('boil', 'Press the button.')}`,
  );
  const tree = await describePdf((await paperOf(welsh, longer)).bytes);
  const item = tree.slice(tree.indexOf('LI id=fill'));
  expect(item.slice(0, item.indexOf('LI id=boil'))).toContain('Fill the kettle.');
  expect(tree).toContain('Nid yw’r rhan hon wedi’i chyfieithu eto.');
  expect(tree).toContain('This part is not in the original.');
});

test('both columns stand beside each other, and no words leave them', async () => {
  const [page] = await measurePages((await paperOf(welsh)).bytes);
  expect(page && [page.width, page.height].map(Math.round)).toEqual([297, 210]);
  const own = wordOf(page, 'Llenwch');
  const original = wordOf(page, 'Fill');
  expect(own?.top).toBeCloseTo(original?.top ?? 0, 0);
  expect((original?.left ?? 0) - (own?.left ?? 0)).toBeGreaterThan(100);
  for (const { left, right } of page?.words ?? [])
    expect(Math.min(left, 297 - right)).toBeGreaterThanOrEqual(9.9);
});

test('beside words that are read from right to left, the others are still read from left to right', async () => {
  const arabic = translated(
    'ar',
    `## استعد\n\n${step('fill', 'املأ الغلاية.')}\n\n${step('boil', 'اضغط الزر.')}`,
  );
  const [page] = await measurePages((await paperOf(arabic)).bytes);
  // Words start at the left of their column, and the tick stands before what is done.
  const [first, done] = [wordOf(page, 'Fill'), wordOf(page, 'It is done')];
  expect(first && done && first.left < done.left).toBe(true);
  // Its own words come first: at the right.
  expect(first?.right).toBeLessThan(297 / 2);
});

test('on Letter it says the same', async () => {
  const letter = await paperOf(welsh, english, { ...exampleSite, paper: 'letter' });
  expect(await treeText(letter.bytes)).toBe(await treeText((await paperOf(welsh)).bytes));
});

function wordOf(page: MeasuredPage | undefined, word: string): MeasuredPage['words'][number] | undefined {
  return page?.words.find(({ text }) => text.includes(word));
}
