import { expect, test } from 'vitest';
import { checksThatHold, contentVersion } from '../../src/model/content-version.ts';
import type { Document } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';
import { somePictures } from './pictures.ts';

test('a check holds for the words and pictures that the readers had before them', () => {
  const version = contentVersion(task());
  expect(checksThatHold(task({ check: `version: ${version}` }))).toMatchObject([{ group: 'Four workers' }]);
});

test('a check holds no more when a word or a picture has changed', () => {
  const check = `version: ${contentVersion(task())}`;
  expect(checksThatHold(task({ check, words: 'Fill the kettle with hot water.' }))).toEqual([]);
  expect(checksThatHold(task({ check, picture: 'cup of coffee' }))).toEqual([]);
});

test('a check still holds when only a date or the end of a line has changed', () => {
  const check = `version: ${contentVersion(task())}`;
  expect(checksThatHold(task({ check, reviewed: '2026-11-02' }))).toHaveLength(1);
  expect(checksThatHold(task({ check, lineEnd: '\r\n' }))).toHaveLength(1);
});

test('a check that names no version holds for nobody knows what', () => {
  expect(checksThatHold(task({ check: 'place: Leeds' }))).toEqual([]);
});

test('a version that looks like a number is read as it is written', () => {
  for (const version of ['12345678', '01234567', '1e234567', '00000000'])
    expect(task({ check: `version: ${version}` }).readerChecks[0]?.version).toBe(version);
});

interface Changes {
  readonly check?: string;
  readonly words?: string;
  readonly picture?: string;
  readonly reviewed?: string;
  readonly lineEnd?: string;
}

function task(changes: Changes = {}): Document {
  const { check, words = 'Fill the kettle with cold water.', picture = 'kettle', lineEnd = '\n' } = changes;
  const lines = [
    '---',
    'title: Boil water',
    'kind: task',
    'summary: You boil water.',
    'time: 5 minutes',
    'place: The kitchen',
    'need: [kettle]',
    'ask: Your manager',
    'picture: kettle',
    `reviewed: ${changes.reviewed ?? '2026-11-01'}`,
    'review-by: 2027-11-01',
    ...(check ? ['checked-with-readers:', `  - { date: 2026-10-20, group: Four workers, ${check} }`] : []),
    '---',
    '',
    `<Step picture="${picture}" done="It clicks.">`,
    words,
    '</Step>',
    '',
    '<Ask>Ask for help.</Ask>',
  ];
  const { document, messages } = readDocument(lines.join(lineEnd), {
    file: 'content/tasks/boil-water/en-GB.mdx',
    pictures: somePictures,
    languages: ['en-GB'],
    today: '2026-11-02',
  });
  if (!document) throw new Error(JSON.stringify(messages));
  return document;
}
