import { describe, expect, test } from 'vitest';
import { booklet } from '../../../src/editions/booklet.ts';
import type { Block, Notice } from '../../../src/model/document.ts';
import { aboutOnCards } from '../../../src/print/blocks/closing.ts';
import { coverBox } from '../../../src/print/blocks/cover.ts';
import { documentBooklet } from '../../../src/print/blocks/document-booklet.ts';
import { documentPages } from '../../../src/print/blocks/document-pages.ts';
import { noticeCardBox, noticeRowBox, noticeSignBox } from '../../../src/print/blocks/notice.ts';
import { panelExtras } from '../../../src/print/blocks/panel-extras.ts';
import { paragraphBox, plainBox } from '../../../src/print/blocks/prose.ts';
import { readerCheckSheet } from '../../../src/print/blocks/reader-check.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import type { Box } from '../../../src/print/boxes/box.ts';
import {
  formSetting,
  guideSetting,
  leafletSetting,
  recipeSetting,
  settingOf,
  taskSetting,
} from './settings.ts';
import { shown } from './shown.ts';
import { writtenDocument } from '../../written-document.ts';

const [task, leaflet, guide, recipe, form] = [
  taskSetting(),
  leafletSetting(),
  guideSetting(),
  recipeSetting(),
  formSetting(),
];

function notices({ document }: Setting): Notice[] {
  const sorts = new Set<Block['type']>(['emergency', 'stop', 'ask', 'tip']);
  return document.blocks.filter((block): block is Notice => sorts.has(block.type));
}

const boxes: Readonly<Record<string, readonly Box[]>> = {
  task: [documentPages(task)],
  leaflet: [documentPages(leaflet)],
  guide: [documentPages(guide)],
  recipe: [documentPages(recipe)],
  form: [documentPages(form)],
  booklet: [documentBooklet(leaflet, booklet).text, documentBooklet(leaflet, booklet).notes(60)],
  'booklet of a task': [documentBooklet(task, booklet).text],
  'reader check': [readerCheckSheet(task)],
  'panels to write on': panelExtras(leaflet).flatMap((extra) => [extra(60), extra(120)]),
  'notices on cards': notices(task).map((each) => noticeCardBox(each, [plainBox('Words.', task)], 24, task)),
  'notices in a list of steps': notices(task).map((each) => noticeRowBox(each, task)),
  'signs of notices': notices(task).map((each) => noticeSignBox(each, 30, task)),
};

/** After a change of how blocks are arranged run with `-u` and read the difference. */
describe('What stands where, for every sort of block', () => {
  test.each(Object.entries(boxes))('%s', async (name, built) => {
    const file = `${import.meta.dirname}/as-boxes/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${shown(built).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

test('A reader check asks about no words and no steps where a document has none', () => {
  const bare = settingOf('leaflet', '<Point picture="book">\nRead.\n</Point>');
  const { words, steps } = bare.language.words.readerCheck;
  const ofBare = shown([readerCheckSheet(bare)]).join('\n');
  const ofTask = shown([readerCheckSheet(task)]).join('\n');
  for (const heading of [words, steps]) {
    expect(ofTask).toContain(heading);
    expect(ofBare).not.toContain(heading);
  }
});

test('What is said about a document may take a card a line, and then nothing of it is left out', () => {
  const ways = aboutOnCards(task).map((way) => way.length);
  const lines = shown(aboutOnCards(task).at(-1) ?? []).length;
  expect(ways.slice(0, 3)).toEqual([1, 1, 2]);
  expect(ways[3]).toBeGreaterThan(2);
  expect(lines).toBeGreaterThanOrEqual(shown(aboutOnCards(task)[1] ?? []).length - 1);
});

test('The picture on a cover makes room for more words', () => {
  const sides = ['Tea.', 'Tea and more of it. '.repeat(12).trim()].map((summary) => {
    const room = { width: 80, height: 150 };
    const setting = { ...guide, document: { ...guide.document, summary } };
    return pictureOn(coverBox(setting, room));
  });
  expect(sides[1]).toBeLessThan(sides[0] ?? 0);
  // A summary of one long sentence takes several lines, too.
  const long = {
    ...guide,
    document: { ...guide.document, summary: `${'Tea and more of it, '.repeat(12)}now.` },
  };
  expect(pictureOn(coverBox(long, { width: 80, height: 150 }))).toBeLessThan(sides[0] ?? 0);
});

/** How tall the only picture of a box may be, in millimetres. */
function pictureOn(box: Box): number {
  if (box.type === 'picture') return box.size;
  const inside = 'children' in box ? box.children : 'child' in box ? [box.child] : [];
  return Math.max(0, ...inside.map(pictureOn));
}

test('Words beside a link lead nowhere, and each run is an element of its own', () => {
  const [paragraph] = writtenDocument('leaflet', 'Read [the tea page](https://example.org) now.').blocks;
  if (paragraph?.type !== 'paragraph') throw new Error('There is a paragraph.');
  const runs = paragraphBox(paragraph, leaflet).sentences.flat();
  expect(runs.map(({ mark }) => mark)).toStrictEqual([{}, { href: 'https://example.org' }, {}]);
  expect(runs[0]?.mark).not.toBe(runs[2]?.mark);
});
