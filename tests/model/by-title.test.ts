import { expect, test } from 'vitest';
import { byTitle } from '../../src/model/by-title.ts';

test.each([
  [
    'cy',
    ['Chwarae', 'Cymorth', 'Ddoe', 'Dyn', 'Llyfr', 'Lôn', 'Rhestr', 'Rws'],
    'Cymorth Chwarae Dyn Ddoe Lôn Llyfr Rws Rhestr',
  ],
  ['pl', ['Żaba', 'Zebra', 'Łódź', 'Lista', 'Ćma', 'Cena'], 'Cena Ćma Lista Łódź Zebra Żaba'],
  ['ar', ['يوم', 'باب', 'أمل'], 'أمل باب يوم'],
  ['en-GB', ['Part 10', 'part 9', 'Apron'], 'Apron part 9 Part 10'],
])('Titles in %s stand as a dictionary of it has them', (language, titles, order) => {
  const sorted = byTitle(titles.map((title) => ({ title, language })));
  expect(sorted.map(({ title }) => title).join(' ')).toBe(order);
});

test('Documents of one language stand together', () => {
  const sorted = byTitle([
    { title: 'B', language: 'pl' },
    { title: 'A', language: 'cy' },
    { title: 'A', language: 'pl' },
    { title: 'C', language: 'cy' },
  ]);
  expect(sorted.map(({ title, language }) => `${language} ${title}`)).toEqual([
    'cy A',
    'cy C',
    'pl A',
    'pl B',
  ]);
});
