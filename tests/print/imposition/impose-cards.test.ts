import { describe, expect, test } from 'vitest';
import { cards } from '../../../src/editions/cards.ts';
import type { CardsEdition } from '../../../src/editions/edition.ts';
import { keyRingCards } from '../../../src/editions/key-ring-cards.ts';
import { cutLines } from '../../../src/print/imposition/card-marks.ts';
import { cardOrigin, imposeCards } from '../../../src/print/imposition/cards.ts';
import type { Imposed } from '../../../src/print/imposition/imposed.ts';
import { leftClear } from '../../../src/print/pages/card-sides.ts';
import { rectangle } from '../../../src/print/sheet/marks.ts';
import type { Item } from '../../../src/print/sheet/sheet.ts';
import { taskSetting } from '../blocks/settings.ts';
import { emptyContext } from '../empty-context.ts';

const { document } = taskSetting();
const keyRing: CardsEdition = keyRingCards;
const black = { colour: '#000000', width: 0.2 } as const;

/** Sides of cards, each with a rectangle at its left top corner that is as high as the side. */
function impose(edition: CardsEdition, heights: readonly number[], marked: readonly number[] = []): Imposed {
  const pages = heights.map((height) => ({ height, items: [rectangle(0, 0, 7, height, black)] }));
  const bookmarks = marked.map((sheet) => ({ title: `Side ${sheet}`, sheet, y: 0, children: [] }));
  return imposeCards({ pages, bookmarks }, document, edition, emptyContext());
}

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where paths made of these commands stand, in millimetres. */
function paths(items: readonly Item[], commands: string): Drawn[] {
  return items.flatMap((item) => {
    if (item.type !== 'path' || item.path.map(([command]) => command).join('') !== commands) return [];
    const ends = item.path
      .flatMap(([, ...numbers]) => [numbers.slice(-2)])
      .filter(({ length }) => length === 2);
    const [xs, ys] = [ends.map(([x = 0]) => x), ends.map(([, y = 0]) => y)];
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return [{ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }];
  });
}

const boxesOn = (items: readonly Item[]): Drawn[] => paths(items, 'MLLLZ');

describe('Cards on sheets', () => {
  test('stand in the middle of their height, fronts on one side and backs on the other', () => {
    const [front, back, ...others] = impose(cards, [20, 30, 40, 50]).sheets;
    expect(others).toEqual([]);
    for (const [sheet, name, heights] of [
      [front, 'front', [20, 40]],
      [back, 'back', [30, 50]],
    ] as const) {
      const expected = heights.map((height, index) => {
        const { x, y } = cardOrigin(index, name, cards);
        return expect.objectContaining({
          x: expect.closeTo(x + leftClear(cards), 6) as number,
          y: expect.closeTo(y + (cards.card.height - height) / 2, 6) as number,
        });
      });
      expect(boxesOn(sheet?.items ?? []).filter(({ width }) => Math.abs(width - 7) < 1e-6)).toEqual(expected);
    }
  });

  test('have a sheet more only when one is full', () => {
    const sides = 2 * cards.columns * cards.rows;
    expect(
      impose(
        cards,
        Array.from({ length: sides }, () => 20),
      ).sheets,
    ).toHaveLength(2);
    expect(
      impose(
        cards,
        Array.from({ length: sides + 2 }, () => 20),
      ).sheets,
    ).toHaveLength(4);
  });

  test('are cut along lines that stand on fronts alone, and every back says what it is', () => {
    const [front, back] = impose(cards, [20, 20]).sheets;
    const lines = paths(cutLines(cards), 'ML').length;
    expect(lines).toBeGreaterThan(8);
    expect(paths(front?.items ?? [], 'ML').length).toBeGreaterThanOrEqual(lines);
    expect(paths(back?.items ?? [], 'ML').length).toBeLessThan(lines);
    expect(back?.items.some(({ type }) => type === 'text')).toBe(true);
  });

  test('have a hole as wide as the ring needs, as far from the edge, at half their height', () => {
    const { hole, card } = keyRing;
    const circles = impose(keyRing, [20, 20]).sheets.map(({ items }) => paths(items, 'MCCCCZ'));
    expect(circles.map(({ length }) => length)).toEqual([1, 1]);
    for (const [index, [found]] of circles.entries()) {
      const { x, y } = cardOrigin(0, index === 0 ? 'front' : 'back', keyRing);
      expect(found?.width).toBeCloseTo(hole?.diameter ?? 0, 6);
      expect(found?.x).toBeCloseTo(x + (hole?.clear ?? 0), 6);
      expect((found?.y ?? 0) + (found?.height ?? 0) / 2).toBeCloseTo(y + card.height / 2, 6);
    }
    expect(paths(impose(cards, [20, 20]).sheets[0]?.items ?? [], 'MCCCCZ')).toEqual([]);
  });

  test('are found by bookmarks that lead to the front of their sheet, at their own height', () => {
    const perSheet = cards.columns * cards.rows;
    const marked = [0, 2, 2 * (perSheet - 1), 2 * perSheet, 2 * (perSheet + 1)];
    const { bookmarks } = impose(
      cards,
      Array.from({ length: 4 * perSheet }, () => 20),
      marked,
    );
    const heightOf = (card: number): number => cardOrigin(card, 'front', cards).y;
    expect(bookmarks.map(({ sheet, y }) => [sheet, y])).toEqual([
      [0, heightOf(0)],
      [0, heightOf(1)],
      [0, heightOf(perSheet - 1)],
      [2, heightOf(0)],
      [2, heightOf(1)],
    ]);
  });
});
