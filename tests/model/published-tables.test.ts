import { expect, test } from 'vitest';
import { publishedTables } from '../../src/model/published-tables.ts';
import { readDocument } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

/** What is published of a document with these charts, whose tables are `files`. */
function published(charts: readonly string[], files: Readonly<Record<string, string>>) {
  const source = [
    '---\ntitle: Who stayed\nkind: report\nsummary: This is about people.\npicture: kettle\nask: Your supervisor',
    'reviewed: 2026-11-01\nreview-by: 2027-11-01\nchecked-with-readers: []\n---\n',
    ...charts.map((attributes, index) => `<Chart label="Chart ${index}" ${attributes} />\n`),
  ].join('\n');
  const { document, messages } = readDocument(source, {
    file: 'content/reports/stayed/en-GB.mdx',
    pictures: {
      ...somePictures,
      data: (name) => ({
        found: true,
        file: `content/reports/stayed/${name}`,
        bytes: new TextEncoder().encode(files[name]),
      }),
    },
    languages: ['en-GB'],
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return Object.fromEntries(
    Object.entries(publishedTables(document)).map(([name, text]) => [
      name,
      text.replace('\uFEFF', '').trimEnd().split('\r\n'),
    ]),
  );
}

test('A table is published with the columns and the numbers that charts show, in their order', () => {
  const table = 'What,Secret,Then,Now\nStayed,1,12,28\nMoved,2,7,9\n';
  const charts = [
    'data="./t.csv" type="people" numbers="Now"',
    'data="./t.csv" type="then-and-now" numbers="Then; Now"',
  ];
  expect(published(charts, { './t.csv': table })).toEqual({
    't.csv': ['What,Then,Now', 'Stayed,12,28', 'Moved,7,9'],
  });
});

test('The numbers of groups that are not shown are not published', () => {
  const table = 'What,People\nStayed,28\nMoved,9\nLeft,3\n';
  expect(published(['data="./t.csv" type="bars"'], { './t.csv': table })).toEqual({
    't.csv': ['What,People', 'Stayed,28', 'Moved,', 'Left,'],
  });
});

test('No line of answers is a person, and what nobody shows of them is not there', () => {
  const table = `how,helped,name\n${'Good,No,Sam\n'.repeat(5)}${'Bad,Yes,Kim\n'.repeat(5)}Good,Yes,Jo\n`;
  const text = published(
    [
      'data="./t.csv" type="bars" count="how" answers="Good; Bad"',
      'data="./t.csv" type="bars" count="helped" answers="Yes; No"',
    ],
    { './t.csv': table },
  )['t.csv'];
  expect(text?.[0]).toBe('how,helped');
  expect(text?.slice(1)).toEqual([
    ...Array.from({ length: 6 }, () => 'Good,Yes'),
    ...Array.from({ length: 5 }, () => 'Bad,No'),
  ]);
});

test('Of answers of which a few people gave one, the names of the columns are published alone', () => {
  const table = `how\n${'Good\n'.repeat(12)}${'So so\n'.repeat(6)}Bad\n`;
  expect(published(['data="./t.csv" type="bars" count="how"'], { './t.csv': table })).toEqual({
    't.csv': ['how'],
  });
});

test('A table that is shown and counted is published as the names of its columns', () => {
  const table = 'What,People\nStayed,28\nMoved,9\n';
  const counted = `What,People\n${'Stayed,28\n'.repeat(6)}`;
  expect(
    published(['data="./t.csv" type="bars"', 'data="././t.csv" type="bars" count="What"'], {
      './t.csv': table,
      '././t.csv': counted,
    }),
  ).toEqual({ 't.csv': ['What,People'] });
});
