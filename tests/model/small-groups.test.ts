import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenGroups } from '../../src/model/read/data/small-groups.ts';

const hidden = (...people: number[]): number[] => [...hiddenGroups(named(people))].toSorted((a, b) => a - b);

function named(people: readonly number[]): { words: string; people: number }[] {
  return people.map((count, index) => ({ words: `group ${index}`, people: count }));
}

test('groups of 5 and more people are shown, and so is a group of nobody', () => {
  expect(hidden(5, 20, 0)).toEqual([]);
});

test('with one small group the next smallest is hidden, or the total would give it away', () => {
  expect(hidden(20, 12, 3)).toEqual([1, 2]);
});

test('a group of nobody keeps nothing from being worked out, so it is never hidden', () => {
  expect(hidden(20, 3, 0)).toEqual([0, 1]);
  expect(hidden(0, 20, 4, 0, 9)).toEqual([2, 4]);
});

test('two groups of one person each are not safe: together they are 2', () => {
  expect(hidden(20, 1, 1, 30)).toEqual([0, 1, 2]);
});

test('small groups that may be larger, for all that a reader knows, need no other', () => {
  expect(hidden(20, 4, 3, 12)).toEqual([1, 2]);
});

test('of equal groups the same is hidden, in whichever order they stand', () => {
  const a = { words: 'A', people: 12 };
  const b = { words: 'B', people: 12 };
  const small = { words: 'C', people: 3 };
  expect(hiddenGroups([a, b, small])).toEqual(new Set([2, 0]));
  expect(hiddenGroups([b, a, small])).toEqual(new Set([2, 1]));
});

test('where nothing else can be hidden, nothing is left', () => {
  expect(hidden(37, 3)).toEqual([0, 1]);
  expect(hidden(3)).toEqual([0]);
});

test('a reader who knows the total and all that is shown never learns that a group has 1 to 4 people', () => {
  assert(
    property(array(integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 8 }), (people) => {
      const away = hiddenGroups(named(people));
      const shown = people.filter((_, index) => !away.has(index));
      expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
      if (away.size === 0 || shown.every((count) => count === 0)) return;
      // What the reader can work out: all that is not shown, together, and that each of it is somebody.
      const together =
        people.reduce((sum, count) => sum + count, 0) - shown.reduce((sum, count) => sum + count, 0);
      const most = together - (away.size - 1);
      expect(most).toBeGreaterThanOrEqual(5);
      expect(away.size).toBeGreaterThan(1);
    }),
    { seed: 5 },
  );
});
