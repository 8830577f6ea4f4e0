import { describe, expect, test } from 'vitest';
import { ptToMm } from '../../src/design/units.ts';
import { a4 } from '../../src/editions/a4.ts';
import { largePrint } from '../../src/editions/large-print.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { type Block, type Document, type Field, fieldTypes } from '../../src/model/document.ts';
import { blockBoxes } from '../../src/print/blocks/index.ts';
import type { Setting } from '../../src/print/blocks/setting.ts';
import { layOut } from '../../src/print/lay-out.ts';
import type { FieldItem, Item } from '../../src/print/sheet.ts';

const start = { line: 1, column: 1, offset: 0 };
const place = { start, end: start };
const setting: Setting = {
  document: {} as Document,
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

function field(type: Field['field'], help?: string): Field {
  const options = type === 'choice' || type === 'faces' ? ['Good', 'So-so', 'Bad'] : [];
  return {
    type: 'field',
    id: 'field-1',
    place,
    field: type,
    label: 'My day',
    options,
    ...(help === undefined ? {} : { help }),
  };
}

function itemsOf(block: Block, set: Setting = setting): readonly Item[] {
  const [box] = blockBoxes([block], set);
  if (!box) throw new Error('The block makes no box.');
  const parent = { role: 'Document' as const, children: [] };
  return layOut(box, 170, { faces: loadFaces(), language: enGB, parent, problems: [] }).items;
}

function fieldsOf(block: Block): FieldItem[] {
  return itemsOf(block).filter((item): item is FieldItem => item.type === 'field');
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

describe('a field', () => {
  test.each(fieldTypes)('of the type %s can be filled in by keyboard and by pen', (type) => {
    const items = itemsOf(field(type));
    const fields = fieldsOf(field(type));
    expect(fields).toHaveLength(type === 'choice' || type === 'faces' ? 3 : 1);
    expect(new Set(fields.map((each) => each.field.name))).toEqual(new Set(['field-1']));
    for (const { tag, x, width, height } of fields) {
      expect(tag.role).toBe('Form');
      expect(x + width).toBeLessThanOrEqual(170);
      expect(height).toBeGreaterThanOrEqual(7);
    }
    expect(items.filter((item) => item.type === 'path').length).toBeGreaterThanOrEqual(fields.length);
  });

  test.each([a4, largePrint])('to tick stands half way up the first line of its words in $id', (edition) => {
    const items = itemsOf(field('check'), { ...setting, type: edition.type });
    const box = items.find(({ type }) => type === 'field');
    const words = items.find(({ type }) => type === 'text');
    if (box?.type !== 'field' || words?.type !== 'text') throw new Error('No box or no words.');
    const line = ptToMm(edition.type.body * edition.type.pitch);
    expect(box.y + box.height / 2).toBeCloseTo(line / 2, 6);
    expect(words.y).toBeLessThan(line);
  });

  test('with five faces has room for its words in large print', () => {
    const faces: Field = {
      ...field('faces'),
      options: ['Very good', 'Good', 'In between', 'Bad', 'Very bad'],
    };
    const words = itemsOf(faces, { ...setting, type: largePrint.type }).flatMap((item) =>
      item.type === 'text' ? item.glyphs.map(({ text }) => text) : [],
    );
    expect(words.join('')).toContain('Very goodGoodIn betweenBadVery bad');
  });

  test('to write on leaves the line below the words free', () => {
    const line = itemsOf(field('text')).find((item) => item.type === 'path');
    const [room] = fieldsOf(field('text'));
    const lineY = line?.path[0]?.at(-1) as number;
    expect(room && room.y + room.height).toBeLessThan(lineY);
    expect(room && room.height).toBeGreaterThan(8);
  });

  test('is heard with its label and help, an answer with its question', () => {
    const heard = (block: Field): string[] => fieldsOf(block).map((each) => each.field.description);
    expect(heard(field('text'))).toEqual(['My day']);
    expect(heard(field('check', 'Tick it.'))).toEqual(['My day. Tick it.']);
    expect(heard(field('faces', 'Tick 1 face.'))).toEqual(['My day: Good', 'My day: So-so', 'My day: Bad']);
    expect(heard(field('date'))).toEqual(['My day. Day, month, year']);
    expect(heard(field('date', 'When you start.'))).toEqual(['My day. When you start.']);
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
