import { expect, test } from 'vitest';
import { sayBanOtherwise } from '../../src/rules/english/bans.ts';
import { askFirst, sayInOrder } from '../../src/rules/english/say-plainly.ts';
import type { Sentence } from '../../src/rules/engine/passage.ts';

/** How many characters of an author's text are copied while some advice is made. */
function copied(advise: (sentence: Sentence) => unknown, words: readonly string[]): number {
  let count = 0;
  const text = words.join(' ');
  const counted = {
    slice: (from?: number, to?: number): string => {
      const part = text.slice(from, to);
      count += part.length;
      return part;
    },
  };
  let at = 0;
  const placed = words.map((word) => {
    const start = at;
    at += word.length + 1;
    return { text: word, lower: word.toLowerCase(), start, end: start + word.length };
  });
  const passage = { text: counted } as unknown as Sentence['passage'];
  advise({ passage, text, start: 0, end: text.length, words: placed });
  return count;
}

const many = (count: number): string[] => Array.from({ length: count }, () => 'very');

test.each([
  ['a ban', sayBanOtherwise, (count: number) => ['Without', 'a', ...many(count), 'hat,', 'do', 'not', 'go']],
  ['a condition', askFirst, (count: number) => ['If', 'you', 'feel', ...many(count), 'ill,', 'stop']],
  ['an order', sayInOrder, (count: number) => ['Before', 'you', 'go', ...many(count), 'far,', 'stop']],
] as const)('advice on %s of twice the length takes twice the work', (_, advise, sentence) => {
  const [short, long] = [1000, 2000].map((count) => copied(advise, sentence(count)));
  expect(short).toBeGreaterThan(0);
  expect(long).toBeLessThan(2.2 * (short ?? 0));
});
