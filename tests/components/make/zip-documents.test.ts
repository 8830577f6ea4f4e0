import { expect, it } from 'vitest';
import { openFile } from '../../../src/components/make/open-file.ts';
import type { OpenDocument } from '../../../src/components/make/open-document.ts';
import { zipDocuments } from '../../../src/components/make/zip-documents.ts';

const known = { language: 'en-GB', languages: ['en-GB', 'cy'] };
const table = new TextEncoder().encode('who,count\nus,7\n');
const text = '---\ntitle: Make tea\nkind: task\n---\n';
const documents: readonly OpenDocument[] = [
  {
    id: '3f2b6c1e-0000-4000-8000-000000000001',
    file: 'content/tasks/make-tea/en-GB.mdx',
    text,
    files: new Map([
      ['jobs.csv', table],
      ['film-1.mp4', Uint8Array.from([1, 2, 3])],
    ]),
  },
  {
    id: '3f2b6c1e-0000-4000-8000-000000000002',
    file: 'content/tasks/make-tea/en-GB.mdx',
    text,
    files: new Map(),
    person: {
      called: 'Blue',
      from: { id: '3f2b6c1e-0000-4000-8000-000000000001' },
      seen: text,
      layer: { steps: {}, known: 'You know this:' },
    },
  },
];

it('All documents of a device open again from one file as they were, with tables and films, also two of the same name', async () => {
  const zip = new File([(await zipDocuments(documents)).slice()], 'my-documents.zip');
  expect(await openFile(zip, known)).toEqual(documents);
});

it('A file without a document in it opens nothing', async () => {
  const zip = new File([(await zipDocuments([])).slice()], 'empty.zip');
  expect(await openFile(zip, known)).toEqual([]);
  expect(await openFile(new File(['Hello'], 'letter.txt'), known)).toEqual([]);
});
