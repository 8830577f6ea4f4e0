import { describe, expect, test } from 'vitest';
import { cards } from '../../../src/editions/cards.ts';
import type { CardsEdition } from '../../../src/editions/edition.ts';
import type { Document } from '../../../src/model/document.ts';
import { type Box, stack, type TextBox } from '../../../src/print/boxes/box.ts';
import { cardOrigin } from '../../../src/print/imposition/cards.ts';
import { layOutCards } from '../../../src/print/publication.ts';
import { emptyContext } from '../empty-context.ts';

const upright: CardsEdition = {
  ...cards,
  paper: { name: 'A4', width: 210, height: 297 },
  columns: 1,
  rows: 3,
};
const bank: CardsEdition = { ...upright, card: { width: 85.6, height: 54 }, columns: 2, rows: 5 };

describe.each([
  ['A7 on a sheet on its side', cards],
  ['A7 on an upright sheet', upright],
  ['bank cards on an upright sheet', bank],
])('%s', (_, edition) => {
  const { card, paper, columns, rows } = edition;
  const indices = Array.from({ length: columns * rows }, (_card, index) => index);

  test('fronts and backs meet when the sheet is turned on its long edge', () => {
    for (const index of indices) {
      const front = cardOrigin(index, 'front', edition);
      const back = cardOrigin(index, 'back', edition);
      // Turning over the long edge maps the paper onto itself: over a horizontal edge top and bottom change places.
      const landscape = paper.width > paper.height;
      const seen = landscape
        ? { x: back.x, y: paper.height - back.y - card.height }
        : { x: paper.width - back.x - card.width, y: back.y };
      expect(seen.x).toBeCloseTo(front.x, 6);
      expect(seen.y).toBeCloseTo(front.y, 6);
    }
  });

  test('neighbours share one cut line and none overlap', () => {
    const xs = new Set(indices.map((index) => cardOrigin(index, 'front', edition).x));
    const sorted = [...xs].sort((a, b) => a - b);
    for (let column = 1; column < sorted.length; column++) {
      expect((sorted[column] ?? 0) - (sorted[column - 1] ?? 0)).toBeCloseTo(card.width, 6);
    }
    expect(new Set(indices.map((index) => JSON.stringify(cardOrigin(index, 'front', edition)))).size).toBe(
      indices.length,
    );
  });

  test('the whole sheet keeps 10 mm clear for the printer', () => {
    for (const index of indices) {
      const { x, y } = cardOrigin(index, 'front', edition);
      expect(x).toBeGreaterThanOrEqual(10);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(x + card.width).toBeLessThanOrEqual(paper.width - 10);
      expect(y + card.height).toBeLessThanOrEqual(paper.height - 10);
    }
  });
});

test('cards are A7 with type of at least 14 pt and pictures of at least 25 mm', () => {
  expect(cards.card).toEqual({ width: 105, height: 74 });
  expect(cards.type.body).toBeGreaterThanOrEqual(14);
  expect(cards.pictures.step).toBeGreaterThanOrEqual(25);
});

describe('the back of a card', () => {
  const line: TextBox = {
    type: 'text',
    tag: { role: 'P' },
    sentences: [[{ text: 'Words', weight: 'regular', unbroken: false, mark: {} }]],
    style: { size: 14, weight: 'regular', colour: '#000000', pitch: 1.25 },
  };
  const linesOnBack = (
    back: Box,
    fullerBacks: readonly Box[],
    imprint: readonly (readonly Box[])[] = [],
  ): { heard: number; problems: number; cards: number } => {
    const context = emptyContext();
    const { faces } = context;
    const document = {
      title: 'T',
      reviewed: '2026-11-01',
      readerChecks: [],
    } as unknown as Document;
    const frame = { title: 'T', language: 'en-GB', subject: 'S', date: '2026-11-01', rights: '', faces };
    const front = stack([line]);
    const card = { name: 'it', ways: [...fullerBacks, back].map((each) => ({ front, back: each })) };
    const { root } = layOutCards({ cards: [card], imprint }, document, bank, frame, context);
    const [sect] = root.children;
    const heard = (sect?.children.length ?? 0) - 1;
    return { heard, problems: context.problems.length, cards: root.children.length };
  };
  const lines = (count: number): Box => stack(Array.from({ length: count }, () => line));

  test('says as much as there is room for, and says it once', () => {
    expect(linesOnBack(lines(1), [lines(4), lines(3)])).toEqual({ heard: 4, problems: 0, cards: 1 });
    expect(linesOnBack(lines(1), [lines(40), lines(3)])).toEqual({ heard: 3, problems: 0, cards: 1 });
    expect(linesOnBack(lines(1), [lines(40), lines(30)])).toEqual({ heard: 1, problems: 0, cards: 1 });
  });

  test('has the imprint under what it says, which takes a card of its own only where no back has room', () => {
    expect(linesOnBack(lines(1), [lines(2)], [[lines(3)]])).toEqual({ heard: 5, problems: 0, cards: 1 });
    expect(linesOnBack(lines(6), [lines(6)], [[lines(5)]])).toEqual({ heard: 6, problems: 0, cards: 2 });
  });

  test('is a problem where even the least does not fit', () => {
    expect(linesOnBack(lines(20), [lines(40)]).problems).toBe(1);
  });
});
