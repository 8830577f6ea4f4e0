import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { itemExtent, joinExtents } from '../../../src/print/sheet/extent.ts';
import { pagesOfBlocks } from '../../../src/print/sheet/pages-of-blocks.ts';
import type { Item, PathItem, Publication } from '../../../src/print/sheet/sheet.ts';
import type { StructureNode } from '../../../src/print/sheet/structure.ts';

const faces = loadFaces();
const tag = { artifact: 'Layout' } as const;

describe('The room that an item takes', () => {
  test('is that of a path with all its points', () => {
    const path: PathItem = {
      type: 'path',
      tag,
      path: [['M', 5, 9], ['L', 1, 30], ['C', 2, 3, 40, 4, 6, 7], ['Z']],
    };
    expect(itemExtent(path, faces)).toEqual({ left: 1, top: 3, right: 40, bottom: 30 });
  });

  test('is that of a picture with its width and height', () => {
    const picture = { type: 'picture', tag, x: 1, y: 2, width: 30, height: 40 } as unknown as Item;
    expect(itemExtent(picture, faces)).toEqual({ left: 1, top: 2, right: 31, bottom: 42 });
  });

  test('is that of a line from its capitals to its tails', () => {
    const text: Item = {
      type: 'text',
      tag,
      x: 10,
      y: 50,
      size: 72,
      weight: 'regular',
      colour: '#111111',
      glyphs: [],
      width: 20,
    };
    const { left, top, right, bottom } = itemExtent(text, faces);
    const { capHeight, descent, unitsPerEm } = faces.regular;
    expect([left, right]).toEqual([10, 30]);
    expect(top).toBeCloseTo(50 - (25.4 * capHeight) / unitsPerEm);
    expect(bottom).toBeCloseTo(50 - (25.4 * descent) / unitsPerEm);
  });

  test('of several is the smallest box round all of them', () => {
    const one = { left: 1, top: 5, right: 9, bottom: 6 };
    const two = { left: 2, top: 4, right: 8, bottom: 7 };
    expect(joinExtents([one, two])).toEqual({ left: 1, top: 4, right: 9, bottom: 7 });
  });
});

test('the page of a block is the first on which something of it stands', () => {
  const words: StructureNode = { role: 'P', children: [] };
  const more: StructureNode = { role: 'P', id: 'more', children: [] };
  const part: StructureNode = { role: 'Div', id: 'part', children: [words, more] };
  const empty: StructureNode = { role: 'Div', id: 'empty', children: [] };
  const on = (...tags: readonly Item['tag'][]): { width: number; height: number; items: Item[] } => ({
    width: 10,
    height: 10,
    items: tags.map((each) => ({ type: 'path', tag: each, path: [] }) as unknown as Item),
  });
  const root: StructureNode = { role: 'Document', children: [part, empty] };
  const sheets = [on(tag), on(words), on(words, more)];
  expect([...pagesOfBlocks({ root, sheets } as unknown as Publication)]).toEqual([
    ['more', 3],
    ['part', 2],
  ]);
});
