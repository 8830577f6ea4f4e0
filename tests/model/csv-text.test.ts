import { expect, test } from 'vitest';
import { answersFile } from '../../src/model/answers-file.ts';
import { readCsv } from '../../src/model/csv-lines.ts';
import { cellSource, csvText, unguarded } from '../../src/model/csv-text.ts';

test('Lines are written so that every spreadsheet reads them: with the mark of UTF-8 and the line ends of Windows', () => {
  expect(csvText([['a', 'b'], [], ['c', 'd']])).toBe('\uFEFFa,b\r\n\r\nc,d\r\n');
});

test.each([
  ['tea', 'tea'],
  ['', ''],
  ['tea, milk', '"tea, milk"'],
  ['tea; milk', '"tea; milk"'],
  ['tea\tmilk', '"tea\tmilk"'],
  ['tea\nmilk', '"tea\nmilk"'],
  ['tea\rmilk', '"tea\rmilk"'],
  ['the “big” "old" one', '"the “big” ""old"" one"'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+44', "'+44"],
  ['-', "'-"],
  ['@home', "'@home"],
  ['\ttea', '"\'\ttea"'],
  ["'@home", "''@home"],
  ["''=A1", "'''=A1"],
  ["'tea'", "'tea'"],
  ['tea = milk', 'tea = milk'],
  ["tea '=", "tea '="],
])('The cell %j stands there as %j, and is itself again when it is read', (cell, source) => {
  expect(cellSource(cell)).toBe(source);
  expect(readCsv(source)[0]?.raw.map(unguarded)).toEqual(cell === '' ? undefined : [cell]);
});

test.each(["'tea", "it's =", "tea '=A1", "'"])('An apostrophe that guards nothing stays: %s', (cell) => {
  expect(unguarded(cell)).toBe(cell);
});

test('The answers to a form are a column for each question and a line for each person', () => {
  const people = [
    new Map<string, string | true>([
      ['how', 'Good, in parts'],
      ['called', true],
    ]),
    new Map<string, string | true>([['why', '  It was\n\n hot. ']]),
    new Map<string, string | true>([['other', 'Nobody asked']]),
  ];
  expect(answersFile(['how', 'called', 'why'], people)).toBe(
    '\uFEFFhow,called,why\r\n"Good, in parts",yes,\r\n,,It was hot.\r\n,,\r\n',
  );
});
