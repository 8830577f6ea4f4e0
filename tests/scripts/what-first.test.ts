import { expect, test } from 'vitest';
import { showWhatFirst } from '../../scripts/check/show-messages.ts';
import { whatFirst } from '../../scripts/check/what-first.ts';
import type { Message } from '../../src/model/message.ts';

function message(line: number, found: string, severity: Message['severity'] = 'warning'): Message {
  const start = { line, column: 1, offset: line * 10 };
  return {
    file: 'a.mdx',
    place: { start, end: { ...start, column: 3, offset: line * 10 + 2 } },
    severity,
    rule: 'abbreviation',
    found,
    allowed: 'Words in full.',
    fix: 'Write it.',
  };
}

const messages = [message(3, 'mins'), message(4, 'mins'), message(9, 'dept'), message(12, 'mins')];

test('The same slip on several lines is one message that names them', () => {
  const order = whatFirst(messages, false);
  expect(order.first.map(({ found, again }) => [found, again])).toEqual([
    ['mins', [4, 12]],
    ['dept', undefined],
  ]);
  expect(order.kept).toBe(0);
  const shown = showWhatFirst('a.mdx', '', order, (_, text) => text);
  expect(shown).toContain('  mins The same on lines 4 and 12.\n');
});

test('With --all each of them is told', () => {
  expect(whatFirst(messages, true).first).toHaveLength(4);
});

test('What stops the build is told once, too', () => {
  const errors = [message(3, 'cup', 'error'), message(8, 'cup', 'error')];
  expect(whatFirst(errors, false).stopping.map(({ again }) => again)).toEqual([[8]]);
});
