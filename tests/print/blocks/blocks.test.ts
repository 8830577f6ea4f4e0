import { describe, expect, test } from 'vitest';
import { a4 } from '../../../src/editions/a4.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import type { Block, Document, Field } from '../../../src/model/document.ts';
import { blockBoxes } from '../../../src/print/blocks/index.ts';
import type { Setting } from '../../../src/print/blocks/setting.ts';
import { layOut } from '../../../src/print/boxes/lay-out.ts';
import type { BoxItem } from '../../../src/print/sheet/sheet.ts';
import { plainSite } from '../../example-site.ts';

const start = { line: 1, column: 1, offset: 0 };
const place = { start, end: start };
const setting: Setting = {
  document: { blocks: [] as readonly Block[] } as Document,
  site: plainSite,
  language: enGB,
  type: a4.type,
  tiles: a4.pictures,
  paper: a4.paper,
  wordList: true,
  hang: 0,
  pictures: new Map(),
  outOfDate: false,
};

const point: Block = {
  type: 'point',
  id: 'point-1',
  place,
  body: [
    { type: 'paragraph', id: 'text-1', place, text: [{ text: 'What will you do?', bold: false, place }] },
  ],
};

function field(type: 'lines' | 'check'): Field {
  const lists = { options: [], of: [], rows: [], columns: [] };
  return { type: 'field', id: 'my-day', place, field: type, label: 'My day', ...lists };
}

function itemsOf(block: Block, set: Setting = setting): readonly BoxItem[] {
  const [box] = blockBoxes([block], set);
  if (!box) throw new Error('The block makes no box.');
  return layOut(box, 170, { faces: loadFaces(), language: enGB }).items;
}

describe('words that say what comes next', () => {
  const [paragraph] = point.body;
  if (paragraph?.type !== 'paragraph') throw new Error('A point starts with a paragraph.');
  const list: Block = { type: 'list', id: 'list-1', place, ordered: false, items: [paragraph.text] };
  const keeps = (...blocks: Block[]): (boolean | undefined)[] =>
    blockBoxes(blocks, setting).map(({ keepWithNext }) => keepWithNext);

  test('a point stays with the field that it asks for, and with nothing else', () => {
    expect(keeps(point, field('lines'))).toEqual([true, undefined]);
    expect(keeps(point, point)).toEqual([undefined, undefined]);
  });

  test('a paragraph stays with the first field or with the list, and with nothing else', () => {
    expect(keeps(paragraph, field('check'), field('check'))).toEqual([true, undefined, undefined]);
    expect(keeps(paragraph, list)).toEqual([true, undefined]);
    expect(keeps(paragraph, paragraph, point)).toEqual([undefined, undefined, undefined]);
  });

  test('a word is explained on the page where it is used', () => {
    const word: Block = { type: 'word', id: 'word-1', place, word: 'goal', body: point.body };
    expect(keeps(point, word)).toEqual([true, undefined]);
    expect(keeps(list, word, point)).toEqual([true, undefined, undefined]);
  });
});

test('a tip has a sign of its own, not the tick of what is done', () => {
  const tip: Block = { type: 'tip', id: 'tip-1', place, body: point.body };
  const shapes = itemsOf(tip).filter((item) => item.type === 'path');
  const ticks = itemsOf({ type: 'do', id: 'do-1', place, body: point.body }).filter(
    (item) => item.type === 'path',
  );
  expect(ticks).toHaveLength(1);
  expect(shapes.filter(({ path }) => path.length === ticks[0]?.path.length)).toEqual([]);
  expect(shapes.filter(({ fill }) => fill !== undefined)).toHaveLength(3);
});
