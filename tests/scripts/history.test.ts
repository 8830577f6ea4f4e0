import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutHistory } from '../../scripts/history/without-history.ts';
import { writeHistories } from '../../scripts/history/write-histories.ts';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { plainSite } from '../example-site.ts';
import { root } from '../source-files.ts';

const task = 'content/tasks/make-tea/en-GB.mdx';
const file = 'content/tasks/make-tea/history.yml';
let project: string;
beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'history-'));
  cpSync(path.join(root, 'tests/fixtures', path.dirname(task)), path.join(project, path.dirname(task)), {
    recursive: true,
  });
});
afterEach(() => rmSync(project, { recursive: true }));

const documents = async (): Promise<Document[]> =>
  (await readContent(project, { site: plainSite })).documents;
const history = (): string => readFileSync(path.join(project, file), 'utf8');

test('A document is written down once, and again when it says something else', async () => {
  expect(await withoutHistory(project, await documents())).toEqual([task]);
  expect(await writeHistories(project, await documents())).toEqual({ added: [task], messages: [] });
  const once = history();
  expect(await withoutHistory(project, await documents())).toEqual([]);
  expect(await writeHistories(project, await documents())).toEqual({ added: [], messages: [] });
  expect(history()).toBe(once);

  const text = readFileSync(path.join(project, task), 'utf8');
  writeFileSync(path.join(project, task), text.replace(/^title: .*$/mu, 'title: Make good tea'));
  expect(await withoutHistory(project, await documents())).toEqual([task]);
  await writeHistories(project, await documents());
  expect(history().startsWith(once)).toBe(true);
  expect(history().match(/^ {2}- id: /gmu)).toHaveLength(2);
});

test('A history lies beside its document and is no stray file', async () => {
  await writeHistories(project, await documents());
  const { messages } = await checkContent(project, { site: plainSite, withPapers: false });
  expect(messages.filter((message) => message.file === file)).toEqual([]);
});

test('One that cannot be read is named by check with its line, and stays as it is', async () => {
  const broken = 'en-GB:\n  - id: 1234abcd\n    date: tomorrow\n    parts: []\n';
  writeFileSync(path.join(project, file), broken);
  const { added, messages } = await writeHistories(project, await documents());
  expect(added).toEqual([]);
  expect(messages).toMatchObject([{ file, place: { start: { line: 3 } }, rule: 'wrong-history' }]);
  expect(history()).toBe(broken);
  const checked = await checkContent(project, { site: plainSite, withPapers: false });
  expect(checked.messages.filter((message) => message.file === file)).toEqual(messages);
});
