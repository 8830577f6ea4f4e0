import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/model/document.ts';
import { formatMessage, type Message } from '../../src/model/message.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);
/** As an old Excel writes é. */
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('What is wrong in a table is told with its line and column', () => {
  test.each<[name: string, table: Uint8Array]>([
    ['an empty file', utf8('')],
    ['a file with nothing but line ends', utf8('\r\n\r\n')],
    ['a number with a comma, in quote marks', utf8('answer,people\nGood,"1,200"\n')],
    ['a number with a comma, without quote marks', utf8('answer,people\nGood,1,200\n')],
    ['a number with a pound sign', utf8('answer,people\nGood,£12\nBad,12 pounds\n')],
    [
      'numbers that are no whole numbers, shares, words or nothing',
      utf8('a,b\nA,1.5\nB,70%\nC,many\nD,\nE,-3\n'),
    ],
    ['a file of Excel with another ending', utf8('PK\u0003\u0004')],
    ['UTF-16', utf16('answer,people\nGood,12\n')],
    ['Windows-1252', windows1252('answer,people\nCafé,12\n')],
    ['a quote mark that nobody closes', utf8('answer,people\nGood,12\n"Bad,13\nSo so,14\n')],
    ['columns without a name, and with the same', utf8('answer,,people,people\nGood,1,2,3\n')],
    ['a line with a cell too few', utf8('answer,people\nGood\n')],
    ['a column that is missing', utf8('answer\nGood\nBad\n')],
    ['mistakes of several sorts', utf8('answer,people\nGood\nBad,£13\n,14\nSo so,1,400\n')],
    ['rows without words, and with the same', utf8('answer,people\nGood,12\n,13\nGood,14\n')],
    ['a table with no row', utf8('answer,people\n')],
    ['a table with 100,000 lines', utf8(`a,b\n${'x,1\n'.repeat(100_000)}`)],
    [
      'a table with 30 mistakes',
      utf8(`a,b\n${Array.from({ length: 30 }, (_, i) => `row ${i},£${i}\n`).join('')}`),
    ],
  ])('%s', async (name, table) => {
    const { document, messages } = chart(table, 'type="bars"');
    expect(document).toBeUndefined();
    await expect(told(messages)).toMatchFileSnapshot(golden(name));
  });
});

describe('A cell that is no number of people is told what to write', () => {
  const fixOf = (cell: string): string | undefined =>
    chart(utf8(`answer;people\nGood;"${cell}"\n`), 'type="bars"').messages.find(
      ({ rule }) => rule === 'wrong-number',
    )?.fix;
  const foundOf = (cell: string): string | undefined =>
    chart(utf8(`answer;people\nGood;"${cell}"\n`), 'type="bars"').messages.find(
      ({ rule }) => rule === 'wrong-number',
    )?.found;

  test.each([
    ['1 200', '1200'],
    ['1.200', '1200'],
    ['1,200', '1200'],
    ["1'200", '1200'],
    ['1’200', '1200'],
    ['12 345 678', '12345678'],
  ])('with a sign between its thousands: %s', (cell, digits) => {
    expect(foundOf(cell)).toBe(`There is a sign inside the number “${cell}”.`);
    expect(fixOf(cell)).toBe(`Write ${digits}.`);
  });

  test.each([
    ['1.5', '“1.5” is no whole number.'],
    ['12,25', '“12,25” is no whole number.'],
    ['1x200', '“1x200” is no number.'],
    ['1,2,3', '“1,2,3” is no number.'],
    ['1.5.', '“1.5.” is no number.'],
    ['1234 567', '“1234 567” is no number.'],
    ['10000001', '“10000001” is no number.'],
    ['£1', 'This is money: “£1”.'],
    ['1 pound', 'This is money: “1 pound”.'],
    ['70 %', 'This is a share: “70 %”.'],
    ['12 compounds', '“12 compounds” is no number.'],
  ])('%s', (cell, found) => {
    expect(foundOf(cell)).toBe(found);
    expect(fixOf(cell)).toContain('Write how many people it was.');
  });

  test('and one that is, is not', () => {
    for (const cell of ['0', '7', '10000000']) expect(foundOf(cell)).toBeUndefined();
  });
});

test('A chart of then and now is told which column its table lacks', () => {
  const text = told(chart(utf8('answer,people\nGood,12\n'), 'type="then-and-now"').messages);
  expect(text).toContain('has one column of numbers. Its columns are “answer” and “people”.');
  expect(text).toContain('Add the second column to the table');
});

describe('A table is read as it was meant', () => {
  test.each<[name: string, table: Uint8Array]>([
    ['commas', utf8('answer,people\nGood,12\nBad,7\n')],
    ['semicolons, as Excel writes them in some countries', utf8('answer;people\r\nGood;12\r\nBad;7\r\n')],
    ['tabs', utf8('answer\tpeople\nGood\t12\nBad\t7')],
    ['a mark before the text that Excel puts there', utf8('\uFEFFanswer,people\nGood,12\nBad,7\n')],
    ['spaces, quote marks and empty lines', utf8('answer , people\n\n"Good", 12 \n,\nBad,"7"\n')],
  ])('with %s', (_, table) => {
    const { messages, document } = chart(table, 'type="bars"');
    expect(messages).toEqual([]);
    expect(document).toMatchObject({
      rows: [
        { words: 'Good', people: [12] },
        { words: 'Bad', people: [7] },
      ],
      totals: [19],
    });
  });

  test('words with a comma or a quote mark in them stay whole', () => {
    const { document } = chart(utf8('answer,people\n"Yes, ""always""",12\n'), 'type="bars"');
    expect(document?.rows[0]?.words).toBe('Yes, "always"');
  });
});

describe('Answers are counted, one person a line', () => {
  const answers = utf8(`how\n${'Good\n'.repeat(9)}${'Bad\n'.repeat(6)}\n`);

  test('in the order of their letters, or of their author', () => {
    expect(chart(answers, 'type="people" count="how"').document?.rows.map(({ words }) => words)).toEqual([
      'Bad',
      'Good',
    ]);
    const { document } = chart(answers, 'type="people" count="how" answers="Good; So so; Bad"');
    expect(document?.rows).toEqual([
      { words: 'Good', people: [9] },
      { words: 'So so', people: [0] },
      { words: 'Bad', people: [6] },
    ]);
  });

  test('and one that is not among those that are named is told', async () => {
    const { messages } = chart(answers, 'type="people" count="how" answers="Good; Bat"');
    await expect(told(messages)).toMatchFileSnapshot(golden('an answer that is not named'));
  });
});

function told(messages: readonly Message[]): string {
  return `${messages.map(formatMessage).join('\n\n')}\n`;
}

function golden(name: string): string {
  return path.join(import.meta.dirname, 'tables', `${name.replace(/[^\w-]+/gu, '-')}.txt`);
}

function chart(
  bytes: Uint8Array,
  attributes: string,
): { document: Chart | undefined } & Pick<ReadResult, 'messages'> {
  const source = [
    '---\ntitle: Who stayed\nkind: leaflet\nsummary: This is about people.\npicture: kettle\nask: Your supervisor',
    'reviewed: 2026-11-01\nreview-by: 2027-11-01\nchecked-with-readers: []\n---\n',
    `<Chart data="./t.csv" label="Answers" ${attributes} />\n`,
  ].join('\n');
  const { document, messages } = readDocument(source, {
    file: 'content/leaflets/stayed/en-GB.mdx',
    pictures: {
      ...somePictures,
      data: () => ({ found: true, file: 'content/leaflets/stayed/t.csv', bytes }),
    },
    languages: ['en-GB'],
  });
  return { document: document?.blocks.find((block) => block.type === 'chart'), messages };
}
