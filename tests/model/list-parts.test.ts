import { describe, expect, test } from 'vitest';
import { listParts, LONGEST_LIST } from '../../src/model/list-parts.ts';

const titled = (language: string, titles: readonly string[]) => titles.map((title) => ({ language, title }));
const lettersOf = (language: string, titles: readonly string[]): [string, string][] =>
  listParts(titled(language, titles)).map(({ id, name }) => [id, name]);

describe('A list that is too long for one page', () => {
  test.each([300, 1000, 10_000])('of %i documents goes by letter, each of them once', (count) => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    // Most titles start with the same few words: every second one with an m, as "Make tea" does.
    const titles = Array.from({ length: count }, (_, index) =>
      index % 2 === 0 ? `Make tea ${index}` : `${letters[index % 26]?.toUpperCase()}sk for help ${index}`,
    );
    const parts = listParts(titled('en-GB', titles));
    const shown = parts.flatMap(({ documents }) => documents.map(({ title }) => title));
    expect(new Set(shown)).toEqual(new Set(titles));
    expect(shown).toHaveLength(count);
    expect(Math.max(...parts.map(({ documents }) => documents.length))).toBeLessThanOrEqual(LONGEST_LIST);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
  });

  test('numbers the parts of a letter that has too many', () => {
    const titles = Array.from({ length: 130 }, (_, index) => `Make ${index}`);
    expect(lettersOf('en-GB', ['Ask', ...titles, 'Wash'])).toEqual([
      ['a', 'A'],
      ['m-1', 'M 1'],
      ['m-2', 'M 2'],
      ['m-3', 'M 3'],
      ['w', 'W'],
    ]);
  });

  test('takes quote marks, small letters and accents for what they are', () => {
    expect(lettersOf('en-GB', ['“Ask”', 'apply', 'École', 'Eat', 'Zip'])).toEqual([
      ['a', 'A'],
      ['e', 'E'],
      ['z', 'Z'],
    ]);
  });

  test('has all figures in one part, and what has no letter in another', () => {
    const parts = listParts(titled('en-GB', ['10 ways', '2 cups', 'Ask', '…']));
    expect(parts.map(({ id, documents }) => [id, documents.length])).toEqual([
      ['u23', 1],
      ['0-9', 2],
      ['a', 1],
    ]);
  });

  test('has the letters of its language, in the order of its alphabet', () => {
    expect(lettersOf('cy', ['Dod', 'Ddoe', 'Cyn', 'Chwarae', 'Llyfr', 'Lamp', 'Haf'])).toEqual([
      ['c', 'C'],
      ['ch', 'Ch'],
      ['d', 'D'],
      ['dd', 'Dd'],
      ['h', 'H'],
      ['l', 'L'],
      ['ll', 'Ll'],
    ]);
    expect(lettersOf('pl', ['Łyżka', 'Lampa', 'Ćwiczenie', 'Cena'])).toEqual([
      ['c', 'C'],
      ['u107', 'Ć'],
      ['l', 'L'],
      ['u142', 'Ł'],
    ]);
    expect(lettersOf('ar', ['شاي', 'أكل', 'اسأل'])).toEqual([
      ['u627', 'ا'],
      ['u634', 'ش'],
    ]);
    expect(lettersOf('en-GB', ['Chat', 'Cat', 'Llama', 'Lamp'])).toEqual([
      ['c', 'C'],
      ['l', 'L'],
    ]);
  });
});
