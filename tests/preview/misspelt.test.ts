import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { isOnlyMisspelt } from '../../src/preview/check-document.ts';

function at(rule: string, offset: number): Message {
  const place = {
    start: { line: 1, column: offset + 1, offset },
    end: { line: 1, column: offset + 8, offset: offset + 7 },
  };
  return { file: 'a.mdx', place, severity: 'warning', rule, found: 'F.', allowed: 'A.', fix: 'X.' };
}

test('A word with a slip of spelling in it has that message alone: “occured” is neither hard nor said simpler', () => {
  const misspelt = [at('not-in-dictionary', 10)];
  expect(isOnlyMisspelt(at('hard-word', 10), misspelt)).toBe(true);
  expect(isOnlyMisspelt(at('simpler-word', 10), misspelt)).toBe(true);
  expect(isOnlyMisspelt(at('simpler-word', 20), misspelt)).toBe(false);
  expect(isOnlyMisspelt(at('respectful-words', 10), misspelt)).toBe(false);
});
