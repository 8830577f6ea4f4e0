import { expect, test } from 'vitest';
import { historyText, readHistory } from '../../src/history/history-file.ts';
import { versionOf } from '../../src/history/version.ts';
import { withVersion } from '../../src/history/with-version.ts';
import { documentsIn, lookedAt } from '../kinds/documents.ts';

const documents = Object.values(lookedAt).flatMap((root) => documentsIn(root));
const FILE = 'content/tasks/make-tea/history.yml';
const faultsOf = (text: string): string[] =>
  readHistory(text, FILE).messages.map(
    ({ place, rule, found }) => `${place?.start.line}:${place?.start.column} ${rule} ${found}`,
  );

test('What is written is read back as it was, for every document', () => {
  for (const document of documents) {
    const history = withVersion({}, document) ?? {};
    expect(history).toEqual({ [document.language]: [versionOf(document)] });
    expect(readHistory(historyText(history), FILE)).toEqual({ history, messages: [] });
  }
});

test('A document that says the same adds nothing, another language stands beside it', () => {
  const [document] = documents;
  const once = withVersion({}, document!) ?? {};
  expect(withVersion(once, document!)).toBeUndefined();
  const twice = withVersion(once, { ...document!, language: 'cy' }) ?? {};
  expect(Object.keys(twice)).toEqual([document!.language, 'cy']);
  expect(historyText(twice).indexOf('\ncy:')).toBeLessThan(
    historyText(twice).indexOf(`\n${document!.language}:`),
  );
  const changed = withVersion(once, { ...document!, title: 'Another title' }) ?? {};
  expect(changed[document!.language]).toHaveLength(2);
});

test('A file without anything in it is a history without versions', () => {
  expect(readHistory('', FILE)).toEqual({ history: {}, messages: [] });
});

test.each([
  ['en-GB:\n  - id: 1234abcd\n    date: tomorrow\n    parts: []\n', '3:11 wrong-history'],
  ['en-GB:\n  - id: short\n    date: 2026-11-01\n    parts: []\n', '2:9 wrong-history'],
  ['en-GB:\n  - id: 1234abcd\n    date: 2026-11-01\n', '2:5 wrong-history “parts” is missing.'],
  [
    'en-GB:\n  - id: 1234abcd\n    date: 2026-11-01\n    parts: []\n    note: mine\n',
    '5:5 wrong-history “note”',
  ],
  ['en-GB: [unfinished\n', ':'],
  ['just words', '1:1 wrong-history'],
])('What nobody can read is told with its place, and is no history: %j', (text, start) => {
  const { history, messages } = readHistory(text, FILE);
  expect(history).toEqual({});
  expect(messages.length).toBeGreaterThan(0);
  expect(faultsOf(text).join('\n')).toContain(start);
});
