import { describe, expect, test } from 'vitest';
import { booklet } from '../../../src/editions/booklet.ts';
import { imposeBooklet, placeOfPage } from '../../../src/print/imposition/booklet.ts';
import { growTree } from '../../../src/print/sheet/grow-tree.ts';
import { separateLeaves } from '../../../src/print/sheet/separate-leaves.ts';
import type { Sheet, TextItem } from '../../../src/print/sheet/sheet.ts';
import type { BoxElement } from '../../../src/print/sheet/structure.ts';

/** Page numbers of each side, left and right, as a printer who folds by hand would note them. */
function sides(count: number): [left: number, right: number][] {
  const result: [number, number][] = Array.from({ length: count / 2 }, () => [0, 0]);
  for (let index = 0; index < count; index++) {
    const { side, x } = placeOfPage(index, count, booklet);
    const pair = result[side];
    if (!pair) throw new Error(`Page ${index + 1} is on no side.`);
    pair[x < booklet.page.width / 2 ? 0 : 1] = index + 1;
  }
  return result;
}

describe('the pages of a booklet', () => {
  test.each([
    [
      4,
      [
        [4, 1],
        [2, 3],
      ],
    ],
    [
      8,
      [
        [8, 1],
        [2, 7],
        [6, 3],
        [4, 5],
      ],
    ],
    [
      12,
      [
        [12, 1],
        [2, 11],
        [10, 3],
        [4, 9],
        [8, 5],
        [6, 7],
      ],
    ],
    [
      20,
      [
        [20, 1],
        [2, 19],
        [18, 3],
        [4, 17],
        [16, 5],
        [6, 15],
        [14, 7],
        [8, 13],
        [12, 9],
        [10, 11],
      ],
    ],
  ])('come in order when %i of them are folded', (count, expected) => {
    expect(sides(count)).toEqual(expected);
  });

  test('fill up with empty ones to a multiple of 4', () => {
    const page: Sheet = { width: 148.5, height: 210, items: [] };
    const { sheets } = imposeBooklet(
      { pages: Array.from({ length: 5 }, () => page), bookmarks: [] },
      booklet,
    );
    expect(sheets.length).toBe(4);
  });

  test('meet at the fold in the middle of the sheet', () => {
    expect(booklet.page.width * 2).toBe(booklet.paper.width);
    for (const index of [0, 1, 2, 3]) {
      expect([0, booklet.page.width]).toContain(placeOfPage(index, 4, booklet).x);
    }
  });

  test('stay where they are up to 16 pages', () => {
    for (let index = 0; index < 16; index++) {
      expect([0, booklet.page.width]).toContain(placeOfPage(index, 16, booklet).x);
    }
  });

  test('over 16 pages stand nearer to the fold by one thickness of paper for each sheet round them', () => {
    // Of 20 pages, sheet 3 of 5 has two sheets round it: 0.22 mm. Its left pages move right, its right pages left.
    expect(placeOfPage(0, 20, booklet).x).toBe(148.5);
    expect(placeOfPage(19, 20, booklet).x).toBe(0);
    expect(placeOfPage(15, 20, booklet).x).toBeCloseTo(0.22, 6);
    expect(placeOfPage(4, 20, booklet).x).toBeCloseTo(148.5 - 0.22, 6);
    expect(placeOfPage(10, 20, booklet).x).toBeCloseTo(148.5 - 0.44, 6);
    expect(placeOfPage(9, 20, booklet).x).toBeCloseTo(0.44, 6);
  });
});

test('words that run on to a page of an earlier sheet are still heard in order', () => {
  const leaf: BoxElement = { spec: { role: 'P' }, parent: undefined };
  const item = (x: number): TextItem<BoxElement> => ({
    type: 'text',
    tag: leaf,
    x,
    y: 20,
    size: 14,
    weight: 'regular',
    colour: '#101418',
    glyphs: [],
    width: 10,
  });
  const filled = [item(20), item(30), item(40), item(50)].map((each) => ({ items: [each] }));
  const { root, pages } = growTree(separateLeaves(filled));
  const { sheets } = imposeBooklet({ pages, bookmarks: [] }, booklet);
  const heard = root.children[0]?.children.map((part) =>
    sheets.flatMap(({ items }) => items).find(({ tag }) => tag === part),
  );
  expect(heard?.map((each) => (each?.type === 'text' ? each.x % booklet.page.width : 0))).toEqual([
    20, 30, 40, 50,
  ]);
});
