import { expect, test } from 'vitest';
import { onePageOfEachKind } from '../../scripts/browser/one-of-each.ts';

const pages = (...addresses: string[]) => addresses.map((address, index) => ({ address, bytes: index }));

test('One page of each kind stands for the others, the largest of them', () => {
  expect(
    onePageOfEachKind(
      pages(
        '/',
        '/404.html',
        '/cy/tasks/make-tea/',
        '/en-GB/tasks/',
        '/en-GB/tasks/make-tea/',
        '/en-GB/tasks/sweep/',
        '/en-GB/tasks/make-tea/coach/',
        '/en-GB/tasks/sweep/coach/',
        '/v/0a0a0a0a/',
        '/v/0b0b0b0b/',
      ),
    ),
  ).toEqual([
    '/',
    '/404.html',
    '/cy/tasks/make-tea/',
    '/en-GB/tasks/',
    '/en-GB/tasks/sweep/',
    '/en-GB/tasks/sweep/coach/',
    '/v/0b0b0b0b/',
  ]);
});

test('Pages of the help are each a kind of their own, but those of rules and of letters are one', () => {
  const help = ['/en-GB/help/', '/en-GB/help/print/', '/help/', '/help/pictures/', '/help/rules/'];
  const many = ['/help/pictures/a/', '/help/pictures/b/', '/help/rules/passive/', '/help/rules/digits/'];
  expect(onePageOfEachKind(pages(...help, ...many))).toEqual(
    [...help, '/help/pictures/b/', '/help/rules/digits/'].toSorted(),
  );
});
