import { describe, expect, test } from 'vitest';
import type { CardRun } from '../../../src/print/boxes/arrangement.ts';
import type { Box } from '../../../src/print/boxes/box.ts';
import { dealCards } from '../../../src/print/pages/card-run.ts';

/** A box of millimetres; its height is its name in these tests. */
const mark = (height: number): Box => ({ type: 'mark', width: 20, height, draw: () => [] });

/** The heights of the boxes on a side, from the top. */
function heights(box: Box): number[] {
  if (box.type === 'mark') return [box.height];
  return box.type === 'stack' ? box.children.flatMap(heights) : [];
}

const fits = (box: Box): boolean => heights(box).reduce((sum, height) => sum + height, 0) <= 50;

function run(items: readonly number[], heads: readonly [] | readonly [number, number] = []): CardRun {
  const [first, later] = heads;
  const over: CardRun['heads'] = first === undefined || later === undefined ? [] : [mark(first), mark(later)];
  return { name: 'Steps', items: items.map(mark), heads: over, gap: 0, tag: { role: 'L' } };
}

/** What stands on each card: its front, then its back. */
function dealt(cards: CardRun): number[][][] {
  return dealCards(cards, fits).flatMap(({ ways }) =>
    ways.map(({ front, back }) => [heights(front), heights(back)]),
  );
}

describe('The rows of a list on cards', () => {
  test('fill one side after the other, and each card has a front and a back', () => {
    expect(dealt(run([20, 21, 22, 23, 24]))).toEqual([
      [
        [20, 21],
        [22, 23],
      ],
      [[24], []],
    ]);
  });

  test('have words over the first, and shorter ones where they go on', () => {
    expect(dealt(run([20, 21, 22, 23], [25, 5]))).toEqual([
      [
        [25, 20],
        [5, 21, 22],
      ],
      [[5, 23], []],
    ]);
  });

  test('stand behind words that leave no room for a row, and these are not said twice', () => {
    expect(dealt(run([20, 21], [45, 5]))).toEqual([[[45], [5, 20, 21]]]);
  });

  test('go without words where a row is too tall for them, and alone where it is too tall for a side', () => {
    expect(dealt(run([20, 48, 60], [5, 4]))).toEqual([
      [[5, 20], [48]],
      [[60], []],
    ]);
  });

  test('are no more on a side than they may be', () => {
    expect(dealt({ ...run([5, 6, 7]), most: 2 })).toEqual([[[5, 6], [7]]]);
  });

  test('have the sum under the last of them, on the same side', () => {
    expect(dealt({ ...run([20, 25]), tail: [mark(10)] })).toEqual([[[20], [25, 10]]]);
  });

  test('keep the same distance from each other, from the words over them and from the sum under them', () => {
    const [card] = dealCards({ ...run([5, 6], [7, 8]), tail: [mark(9)], gap: 3 }, fits);
    const front = card?.ways[0]?.front;
    const children = front?.type === 'stack' ? front.children : [];
    expect([front, children[1]]).toMatchObject([{ gap: 3 }, { gap: 3 }]);
    expect(children).toHaveLength(3);
  });

  test('have their bookmark on the first card alone', () => {
    const cards = dealCards({ ...run([48, 49, 50]), bookmark: 'All steps' }, fits);
    expect(cards.map(({ bookmark }) => bookmark)).toEqual(['All steps', undefined]);
  });
});
