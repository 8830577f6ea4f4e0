import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

const known = ['cx', 'bc', 'kettle', 'kitchen', 'tea', 'teacup', 'Clock'];

describe('The name that was meant', () => {
  test.each([
    ['ketle', 'kettle', 'a letter is missing'],
    ['kettlle', 'kettle', 'a letter is too many'],
    ['kattle', 'kettle', 'a letter is another'],
    ['ektile', 'kettle', 'two neighbours are swapped and one letter is another'],
    ['clocc', 'Clock', 'capitals do not count'],
    ['kit', 'kitchen', 'the end is missing'],
    ['tae', 'tea', 'two neighbours of three letters are swapped'],
  ])('behind “%s” is “%s”: %s', (typed, meant) => {
    expect(nearest(typed, known)[0]).toBe(meant);
  });

  test.each(['ki', 'xxxtle', 'tie-up', 'xb', 'xk', 'cat', '', 'abcdefghijkl'])(
    'behind “%s” is none of them',
    (typed) => {
      expect(nearest(typed, known)).toEqual([]);
    },
  );

  test('is the only answer where just its capitals are others', () => {
    expect(nearest('TEA', known)).toEqual(['tea']);
    expect(nearest('tea', [...known, 'Tea'])).toEqual(['tea']);
  });

  test('comes before those that look less like it, and three are named unless more are asked for', () => {
    const names = ['kettle drum', 'settles', 'kettles', 'settle', 'bucket'];
    expect(nearest('kettle', names)).toEqual(['kettles', 'settle', 'settles']);
    expect(nearest('kettle', names, 1)).toEqual(['kettles']);
    expect(nearest('kettle', names, 9)).toEqual(['kettles', 'settle', 'settles', 'kettle drum']);
  });

  test('of a long name may differ in three letters, and in no more', () => {
    expect(nearest('abcdefghijklmnoxyz', ['abcdefghijklmnopqr'])).toHaveLength(1);
    expect(nearest('abcdefghijklmnwxyz', ['abcdefghijklmnopqr'])).toEqual([]);
  });

  test('is looked for in the first 64 letters of what was typed', () => {
    const name = 'a'.repeat(64);
    expect(nearest(`${name}${'b'.repeat(9)}`, [name])).toEqual([name]);
  });
});
