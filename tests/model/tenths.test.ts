import { array, assert, integer, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tenthsOf } from '../../src/model/tenths.ts';

function said(people: (number | undefined)[], total?: number): string[] {
  const all = total ?? people.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return tenthsOf(people, all).map((tenths) => (tenths ? `${tenths.sort} ${tenths.of10}` : '-'));
}

describe('Shares of ten', () => {
  test.each<[(number | undefined)[], number | undefined, string[]]>([
    [[7, 3], undefined, ['exact 7', 'exact 3']],
    // Rounded one by one: 5 + 3 + 3 = 11.
    [[45, 28, 27], undefined, ['about 4', 'about 3', 'about 3']],
    // Rounded one by one: 3 + 3 + 3 = 9.
    [[33, 33, 33], undefined, ['about 4', 'about 3', 'about 3']],
    [[96, 4], undefined, ['more 9', 'fewer 1']],
    [[0, 10], undefined, ['exact 0', 'exact 10']],
    // A group that is not shown takes its part of the ten.
    [[45, undefined, 28], 100, ['about 4', '-', 'about 3']],
    [[0, undefined], 0, ['exact 0', '-']],
  ])('of %j are %j together', (people, total, expected) => {
    expect(said(people, total)).toEqual(expected);
  });

  test('are ten together, but for groups of fewer than one and more than nine, and each is less than one away', () => {
    const groups = array(integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 8 });
    assert(
      property(groups, (people) => {
        const total = people.reduce((sum, each) => sum + each, 0);
        pre(total > 0);
        const shares = tenthsOf(people, total).flatMap((each) => each ?? []);
        const whole = shares.map(
          ({ of10, sort }) => ({ fewer: 0, more: 10, exact: of10, about: of10 })[sort],
        );
        expect(whole.reduce((sum, each) => sum + each, 0)).toBe(10);
        for (const [index, each] of whole.entries())
          expect(Math.abs(each - ((people[index] ?? 0) * 10) / total)).toBeLessThan(1);
      }),
    );
  });
});
