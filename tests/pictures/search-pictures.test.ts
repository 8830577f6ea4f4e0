import { expect, test } from 'vitest';
import { loadPictureNames } from '../../src/files/picture-names.ts';
import { findPictograms } from '../../src/pictures/found/find-pictogram.ts';
import { openPictureSearch, type PictureSearch } from '../../src/pictures/found/search-pictures.ts';
import type { HouseRegister } from '../../src/pictures/sources/house/register.ts';
import type { PictureSet } from '../../src/pictures/sources/index.ts';

const register = [
  {
    file: 'steam-wand.svg',
    name: 'steam pipe',
    also: ['steam wand'],
    label: 'the steam pipe of a coffee machine',
  },
] as unknown as HouseRegister;

test('A name that is typed leads to its picture first, also while its last word is not finished', () => {
  expect(named('kettle')[0]).toBe('kettle');
  expect(named('kett')).toContain('kettle');
  expect(named('steam pi')[0]).toBe('steam pipe');
});

test('A synonym leads to the picture, and another form of a word as well', () => {
  expect(
    search()
      .byWords('oolong', 5)
      .map(({ id }) => id),
  ).toContain('openmoji:1F375');
  expect(named('steam wand')[0]).toBe('steam pipe');
  expect(named('clocks').length).toBeGreaterThan(0);
});

test('A slip of the finger still finds it', () => {
  expect(named('ketle')).toContain('kettle');
});

test('Every name that is offered leads to the very picture that is shown', () => {
  const names = loadPictureNames();
  const pictograms = findPictograms(register, names);
  const offered = ['hand', 'cup', 'wash', 'clean', 'stop', 'machine', 'money'].flatMap((word) =>
    search().byWords(word, 40),
  );
  expect(offered.length).toBeGreaterThan(100);
  expect(
    offered.filter(({ id, name }) => {
      const answer = pictograms.find(name);
      return !answer.found || answer.id !== id;
    }),
  ).toEqual([]);
});

test('Each picture is offered once', () => {
  const ids = search()
    .byWords('hand', 200)
    .map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('The words of a step suggest the things that are named in it, the longest name first', () => {
  const suggested = search()
    .forText('Put the **steam pipe** beside the kettles.', 6)
    .map(({ name }) => name);
  expect(suggested[0]).toBe('steam pipe');
  expect(suggested.some((name) => name === 'kettle')).toBe(true);
  expect(search().forText('to the of', 6)).toEqual([]);
});

test('A set that the site does without is not offered', () => {
  const offered = search(['openmoji']).byWords('hand', 200);
  expect(offered.filter(({ id }) => id.startsWith('openmoji:'))).toEqual([]);
});

test('Nothing is offered for nothing', () => {
  expect(named('  the ')).toEqual([]);
  expect(named('xqzzv')).toEqual([]);
});

function search(without: readonly PictureSet[] = []): PictureSearch {
  const names = loadPictureNames();
  const pictograms = findPictograms(register, names, without);
  return openPictureSearch(register, names, without, (name) => {
    const answer = pictograms.find(name);
    return answer.found ? answer.id : undefined;
  });
}

function named(typed: string): readonly string[] {
  return search()
    .byWords(typed, 8)
    .map(({ name }) => name);
}
