import { describe, expect, test } from 'vitest';
import { rule, tick } from '../../../src/print/sheet/marks.ts';
import { mirrorSheet } from '../../../src/print/sheet/mirror.ts';
import type { Item, PathItem } from '../../../src/print/sheet/sheet.ts';

const sheet = { width: 210, height: 297 };
const stroke = { colour: '#101418', width: 0.5 } as const;

describe('a mirrored sheet', () => {
  test('has at the right what stood at the left', () => {
    const [mirrored] = mirrorSheet({ ...sheet, items: [rule(20, 50, 100, stroke)] }).items;
    expect((mirrored as PathItem).path).toEqual([
      ['M', 190, 50],
      ['L', 90, 50],
    ]);
  });

  test('has its words and pictures as far from the right as they were from the left', () => {
    const word = { type: 'picture', x: 20, y: 50, width: 30, height: 10 } as unknown as Item;
    expect(mirrorSheet({ ...sheet, items: [word] }).items).toEqual([{ ...word, x: 210 - 20 - 30 }]);
  });

  test('moves a tick and does not turn it', () => {
    const before = tick(20, 50, 10, '#101418');
    const [moved] = mirrorSheet({ ...sheet, items: [before] }).items as PathItem[];
    const right = (item: PathItem | undefined): number[][] =>
      (item?.path ?? []).map(([, ...numbers]) => numbers as number[]);
    const by = (right(moved)[0]?.[0] ?? 0) - (right(before)[0]?.[0] ?? 0);
    expect(right(moved)).toEqual(right(before).map(([x = 0, y = 0]) => [x + by, y]));
    expect(Math.max(...right(moved).map(([x = 0]) => x))).toBeCloseTo(210 - 20 - 1.2, 5);
  });

  test('is as it was when it is mirrored twice', () => {
    const items = [rule(20, 50, 100, stroke), tick(30, 60, 10, '#101418')];
    const twice = mirrorSheet(mirrorSheet({ ...sheet, items }));
    const numbers = (all: readonly unknown[]): number[] =>
      (all as PathItem[]).flatMap(({ path }) => path.flatMap(([, ...each]) => each as number[]));
    numbers(twice.items).forEach((number, index) => {
      expect(number).toBeCloseTo(numbers(items)[index] ?? NaN, 9);
    });
  });
});
