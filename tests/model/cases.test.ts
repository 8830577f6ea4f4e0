import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { showWhatFirst } from '../../scripts/check/show-messages.ts';
import { compareDocuments } from '../../src/model/compare-documents.ts';
import type { Document } from '../../src/model/document.ts';
import { hasErrors, type Message } from '../../src/model/message.ts';
import { readDocument, type ReadResult } from '../../src/model/read.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { somePictures } from './pictures.ts';

/**
 * One file with something wrong in it, and beside it what the author is told. The name starts with the kind.
 * After a change of wording run with `-u` and read the difference.
 */
const folder = path.join(import.meta.dirname, 'cases');
const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));

describe('A file with something wrong in it', () => {
  test.each(names)('%s says what, where, and how to put it right', async (name) => {
    const source = readFileSync(path.join(folder, name));
    const { document, messages } = readCase(name);
    // What is wrong in a table stands in another file; tables.test.ts shows it.
    const here = messages.filter(({ file }) => !file.endsWith('.csv'));
    const all = { stopping: [], first: here, kept: 0 };
    const told =
      messages.length === 0 ? 'Nothing to put right.' : showWhatFirst(name, source.toString(), all, plain);
    await expect(`${told}\n`).toMatchFileSnapshot(path.join(folder, name.replace('.mdx', '.txt')));
    expect(document === undefined).toBe(hasErrors(messages));
  });
});

test('Every rule of the reader is shown by a case', () => {
  const shown = [...names.flatMap((name) => readCase(name).messages), ...elsewhere()].map(({ rule }) => rule);
  expect(Object.keys(readerRules).filter((rule) => !shown.includes(rule) && !onDisk.has(rule))).toEqual([]);
  expect(shown.filter((rule) => !Object.hasOwn(readerRules, rule))).toEqual([]);
});

/** These need a disk; content.test.ts shows them. */
const onDisk = new Set([
  'document-not-read',
  'stray-file',
  'file-outside-folder',
  'unreadable-file',
  'no-documents',
  'content-format',
]);

/** Rules that are about the name of a file, its length or other documents. */
function elsewhere(): Message[] {
  const fine = readFileSync(path.join(folder, 'task-fine.mdx'), 'utf8');
  const named = fine.replaceAll('<Step ', '<Step id="boil" ');
  const guide = readFileSync(path.join(folder, 'guide-twin.mdx'), 'utf8');
  return [
    ...read(fine, 'content/task/Make Tea/en-GB.mdx').messages,
    ...read(fine, 'content/tasks/example/en-UK.mdx').messages,
    ...read(fine.padEnd(200_000, 'Wait. '), 'content/tasks/example/en-GB.mdx').messages,
    ...read(deep, 'content/tasks/example/en-GB.mdx').messages,
    ...tooMany.flatMap((piece) => read(`${fine}\n${piece}`, 'content/tasks/example/en-GB.mdx').messages),
    ...compareDocuments([documentOf(fine, 'tasks/a/en-GB'), documentOf(`${fine}\nMore.\n`, 'tasks/a/cy')]),
    ...compareDocuments([documentOf(named, 'tasks/a/en-GB'), documentOf(`${named}\nMore.\n`, 'tasks/a/cy')]),
    ...compareDocuments([documentOf(guide, 'guides/b/en-GB')]),
    ...compareDocuments([documentOf(fine, 'tasks/a/en-GB'), documentOf(fine, 'tasks/b/en-GB')]),
    ...compareDocuments([documentOf(guide, 'guides/b/en-GB'), documentOf(fine, 'tasks/hearing-easy/en-GB')]),
  ];
}

/** Too many of something to be read in time. */
const tooMany = ['\n'.repeat(5000), '['.repeat(2000), '> a\n'.repeat(600)];

const deep = '<Step>\n'.repeat(200) + '</Step>\n'.repeat(200);

function documentOf(source: string, name: string): Document {
  const { document, messages } = read(source, `content/${name}.mdx`);
  if (!document) throw new Error(messages.map(({ found }) => found).join('\n'));
  return document;
}

function readCase(name: string): ReadResult {
  const kind = name.slice(0, name.indexOf('-'));
  return read(readFileSync(path.join(folder, name)), `content/${kind}s/example/en-GB.mdx`);
}

function read(source: string | Uint8Array, file: string): ReadResult {
  return readDocument(source, {
    file,
    pictures: somePictures,
    languages: ['en-GB', 'cy'],
    today: '2026-11-22',
  });
}

function plain(_: string, text: string): string {
  return text;
}
