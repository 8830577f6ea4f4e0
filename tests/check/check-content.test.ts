import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent, type ContentCheck } from '../../src/check/check-content.ts';
import { plainSite } from '../example-site.ts';

const document = 'content/leaflets/fire-alarm/en-GB.mdx';
const fine = readFileSync(path.join(import.meta.dirname, '../fixtures', document), 'utf8');

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'clearstep-content-'));
  write(document, fine);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const check = (): Promise<ContentCheck> =>
  checkContent(root, { site: plainSite, withPapers: false, today: '2026-11-22' });

test.each([
  ['is not YAML', 'a: [', 'The bracket [ is never closed'],
  ['lacks a fact', '- name: tea\n  file: tea.svg\n  author: b\n  licence: c', 'This picture has no “label”.'],
  [
    'names a drawing that is gone',
    '- { name: a, file: a.svg, label: A, author: b, licence: c }',
    'The drawing of “a” is missing: there is no a.svg',
  ],
])(
  'a register of pictures that %s is one message, and no document counts as read',
  async (_, yaml, words) => {
    write('content/pictures/register.yml', yaml);
    const { documents, unread, messages } = await check();
    expect(messages).toEqual([
      expect.objectContaining({
        file: 'content/pictures/register.yml',
        severity: 'error',
        rule: 'broken-picture-register',
        found: expect.stringContaining(words),
      }),
    ]);
    expect(documents).toEqual([]);
    // A build of drafts must not go on without them.
    expect(unread).toEqual(['content/pictures/register.yml', document]);
  },
);

test('all faults of a register are told at once, each once and with its place', async () => {
  write(
    'content/pictures/register.yml',
    `- name: cup
  file: Cup.png
  lable: A cup
  author: b
  licence: c
- name: tea
  file: tea.svg
    label: Tea
  author: "b
  licence: c
- name: milk
  file: milk.svg
  label: Milk: a jug
  author: b
  licence: c
`,
  );
  const { messages } = await check();
  expect(messages.map(({ place, found }) => `${place?.start.line}:${place?.start.column} ${found}`)).toEqual([
    '2:9 “file” is “Cup.png”.',
    '3:3 “lable” is not a fact that a picture has.',
    '8:1 This line starts too far to the right: “label: Tea”.',
    '13:10 There is a second colon in this line: “label: Milk: a jug”.',
  ]);
});

test('a drawing that no name leads to is named', async () => {
  write('content/pictures/register.yml', '');
  write('content/pictures/lost.svg', '<svg/>');
  expect((await check()).messages.map(({ file, rule }) => `${file} ${rule}`)).toContain(
    'content/pictures/lost.svg stray-file',
  );
  rmSync(path.join(root, 'content/pictures/lost.svg'));
});

test('a folder where a file of the project should be is told, not thrown', async () => {
  mkdirSync(path.join(root, 'content/words/en-GB.yml'), { recursive: true });
  const { messages } = await check();
  expect(messages.map(({ file, rule }) => [file, rule])).toContainEqual([
    'content/words/en-GB.yml',
    'unreadable-file',
  ]);
  mkdirSync(path.join(root, 'content/pictures/register.yml'), { recursive: true });
  expect((await check()).messages.map(({ found }) => found)).toEqual([
    'The register of our own pictures, content/pictures/register.yml, cannot be opened (EISDIR).',
  ]);
});

test('a file where the folder of words should be is told, not thrown', async () => {
  write('content/words', '');
  const { messages } = await check();
  expect(messages.map(({ file, rule }) => [file, rule])).toContainEqual(['content/words', 'unreadable-file']);
});

test('a translation that is asked about alone is held against its original', async () => {
  const folder = path.dirname(document);
  write(`${folder}/cy.mdx`, fine.replace('---\n', '---\ntranslated-from: 00000000\n'));
  const site = { ...plainSite, languages: ['en-GB', 'cy'] };
  const options = { site, withPapers: false, today: '2026-11-22' };
  const ofTranslations = async (files?: readonly string[]): Promise<string[]> => {
    const { messages } = await checkContent(root, { ...options, ...(files && { files }) });
    return messages
      .filter(({ rule }) => rule.includes('translat'))
      .map(({ file, found }) => `${file} ${found}`);
  };
  const all = await ofTranslations();
  expect(all.length).toBeGreaterThan(0);
  for (const file of [`${folder}/cy.mdx`, `${folder}/en-GB.mdx`])
    expect(await ofTranslations([file])).toEqual(all.filter((told) => told.startsWith(`${file} `)));
});
