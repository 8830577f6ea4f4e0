import { expect, test } from 'vitest';
import { messagesOf } from './told.ts';

const hardWords = (words: string): unknown[] =>
  messagesOf(words)
    .filter(({ rule }) => rule === 'hard-word')
    .map(({ severity, found }) => [severity, found]);

test.each([
  ['Write down your request.', 'hint', 'request'],
  ['The requests are on the desk.', 'hint', 'requests'],
  ['The end is abrupt.', 'warning', 'abrupt'],
])('%s is a %s', (words, severity, word) => {
  expect(hardWords(words)).toEqual([[severity, `“${word}” may be a hard word.`]]);
});

test('a word that many readers know is not told where the passive around it is said anew', () => {
  expect(hardWords('Members are requested to bring their card.')).toEqual([]);
});

test('it is not told in a guide for employers, who are told what is hard for nearly everybody', () => {
  const told = messagesOf('The request is abrupt.', 'guide').filter(({ rule }) => rule === 'hard-word');
  expect(told).toMatchObject([{ severity: 'hint', found: '“abrupt” may be a hard word.' }]);
});
