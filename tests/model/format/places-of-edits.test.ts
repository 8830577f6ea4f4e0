import { expect, test } from 'vitest';
import { findTags } from '../../../src/model/format/find-tags.ts';
import { migrateText } from '../../../src/model/format/migrate-text.ts';
import { FORMAT, formatTrouble } from '../../../src/model/format/version.ts';

test('The edits of a migration may come in any order', () => {
  const edits = [
    { start: 9, end: 12, text: 'coffee' },
    { start: 0, end: 3, text: 'Warm' },
    { start: 5, end: 5, text: 'the ' },
  ];
  const migrated = migrateText('Hot  and tea', 0, [{ to: 1, about: 'Tea is coffee.', edits: () => edits }]);
  expect(migrated.text).toBe('Warm  the and coffee');
  expect(migrated.changes).toEqual([{ line: 1, before: 'Hot  and tea', after: 'Warm  the and coffee' }]);
  const lines = [6, 0, 3].map((start) => ({ start, end: start + 1, text: 'x' }));
  const told = migrateText('a1\nb2\nc3', 0, [{ to: 1, about: 'Letters are x.', edits: () => lines }]).changes;
  expect(told.map(({ line, before, after }) => [line, before, after])).toEqual([
    [1, 'a1', 'x1'],
    [2, 'b2', 'x2'],
    [3, 'c3', 'x3'],
  ]);
});

test('Signs of tags and brackets among the facts are words', () => {
  const text = '---\ntitle: <Stop> here\nneed: [{ item: milk, amount: 30 ml }]\n---\n\n<Stop>Hot.</Stop>\n';
  expect(findTags(text, 'Stop').map(({ position }) => position?.start.offset)).toEqual([
    text.indexOf('<Stop>Hot'),
  ]);
});

test('Documents of an older format are brought to the newest by a command', () => {
  expect(formatTrouble(FORMAT - 1)?.allowed).toBe(
    `Documents of an older format are brought to format ${FORMAT} by a command.`,
  );
});
