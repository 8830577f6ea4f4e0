import { expect, test } from 'vitest';
import { toldOncePerLanguage } from '../../src/check/once-per-language.ts';
import type { Message } from '../../src/model/message.ts';

test('What holds for a language is told at its first document, with how many others there are', () => {
  const told = toldOncePerLanguage([
    message('content/tasks/sweep/cy.mdx'),
    message('content/tasks/sweep/pl.mdx'),
    message('content/tasks/mop/cy.mdx'),
    message('content/leaflets/pay/cy.mdx'),
  ]);
  expect(told.map(({ file, found }) => `${file} ${found}`)).toEqual([
    'content/tasks/sweep/pl.mdx There is no list.',
    'content/leaflets/pay/cy.mdx There is no list. This holds for 2 other documents in it as well.',
  ]);
});

test('One other document is one, and all other messages stay', () => {
  const other = { ...message('content/tasks/mop/cy.mdx'), rule: 'sentence-length' };
  const told = toldOncePerLanguage([
    other,
    message('content/tasks/mop/cy.mdx'),
    other,
    message('content/tasks/sweep/cy.mdx'),
  ]);
  expect(told.map(({ rule }) => rule)).toEqual(['sentence-length', 'language-not-known', 'sentence-length']);
  expect(told[1]?.found).toContain('for 1 other document in it');
});

function message(file: string): Message {
  return {
    file,
    rule: 'language-not-known',
    severity: 'review',
    found: 'There is no list.',
    allowed: 'A.',
    fix: 'F.',
  };
}
