import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { listOf } from '../../src/languages/list-of.ts';

test.each([
  ['en-GB', 'A, B and C'],
  ['cy', 'A, B, C'],
  ['pl', 'A, B i C'],
  ['ar', 'A وB وC'],
])('Names in a row in %s', (tag, row) => {
  expect(listOf(tag, ['A', 'B', 'C'])).toBe(row);
});

test('No language leaves it to the reader which word is meant', () => {
  for (const { words } of languages) {
    expect(words.field.add(['A', 'B'])).not.toContain('(');
    expect(words.nations('A')).not.toContain('(');
  }
});
