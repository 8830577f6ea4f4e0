import validate, { type ValidationResult } from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeBook } from '../../src/books/write-book.ts';
import { documentsIn, materialsFor, roots } from '../kinds/documents.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

/**
 * The examples use every tag, in each kind of document. The judge is the Open XML SDK: it knows the schema of ISO/IEC
 * 29500, and what the standard says in words (an id is there once, a part that is named exists). It takes some seconds
 * to start.
 */
const examples = Object.values(roots).flatMap((root) =>
  documentsIn(root).map((document) => ({ name: document.slug, document, root })),
);
const task = writtenDocument(
  'task',
  '<Step picture="cup" done="It is full.">\nFill the **cup**: [tea](https://example.org/).\n\n1. Pour\n2. Wait\n</Step>\n',
);
const documents = [
  ...examples,
  {
    name: 'one that is read from right to left',
    document: { ...task, language: 'ar' },
    root: drawingsRoot,
  },
];

const faultsIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await validate(bytes, 'docx')).map(
    ({ path, description }: ValidationResult) => `${path.partUri} ${path.xpath}: ${description}`,
  );

const wordFile = async ({ document, root }: Pick<(typeof documents)[number], 'document' | 'root'>) =>
  writeBook(document, 'docx', { ...(await materialsFor(document, root)), outOfDate: false });

test.each(documents)('A file for Word keeps the schema of its standard: $name', async (each) => {
  expect(await faultsIn(await wordFile(each))).toEqual([]);
});

test('The judge of files for Word finds what stands in the wrong order', async () => {
  const [first] = documents;
  if (!first) throw new Error('There is no document.');
  const files = unzipSync(await wordFile(first));
  const part = 'word/document.xml';
  const text = strFromU8(files[part] ?? new Uint8Array());
  const swapped = text.replace(/(<w:pStyle [^>]*\/>)(<w:bidi [^>]*\/>)/u, '$2$1');
  expect(swapped).not.toBe(text);
  const faults = await faultsIn(zipSync({ ...files, [part]: strToU8(swapped) }));
  expect(faults.join('\n')).toMatch(/^\/word\/document\.xml .*pStyle/u);
});
