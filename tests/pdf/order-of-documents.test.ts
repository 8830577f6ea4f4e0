import { afterAll, expect, test, vi } from 'vitest';
import type { EditionId } from '../../src/model/edition-names.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

afterAll(() => {
  vi.resetModules();
});

/** Names with marks, letters that only other faces have, and words that need none of them. */
const documents = [
  writtenDocument(
    'leaflet',
    'Zo\u00eb and \u0130rem I\u015f\u0131k help you.\n\nAsk Nguy\u1ec5n V\u0103n.',
    'title: Names',
  ),
  writtenDocument(
    'leaflet',
    '**Office**: i\u0328\u0301 and j\u0307 are letters of Lithuania.',
    'title: Letters',
  ),
  writtenDocument(
    'leaflet',
    '- the first shift\n- 1 in 5 people\n\nAsk \u0627\u0644\u0641\u0631\u064a\u0642.',
    'title: A list',
  ),
  writtenDocument('form', '<Field label="Your name" type="lines" />', 'title: Your name'),
];

/** The papers of all documents, made one after the other by a program that has just started. */
async function print(order: readonly number[], edition: EditionId): Promise<string[]> {
  vi.resetModules();
  const { renderPaper } = await import('../../src/papers/paper.ts');
  const { loadFaces } = await import('../../src/files/fonts.ts');
  const { loadPictures } = await import('../../src/files/pictures.ts');
  const { editions } = await import('../../src/editions/index.ts');
  const papers = documents.map(() => '');
  for (const index of order) {
    const document = documents[index]!;
    const pictures = await loadPictures(document, drawingsRoot);
    const made = editions.find(({ id }) => id === edition)!;
    const materials = { faces: loadFaces(), pictures, site: exampleSite };
    const { bytes } = await renderPaper(document, made, materials);
    papers[index] = Buffer.from(bytes).toString('latin1');
  }
  return papers;
}

test('Papers are the same to the byte, whatever was printed before them', async () => {
  const forwards = await print([0, 1, 2, 3], 'a4');
  const backwards = await print([3, 2, 1, 0], 'a4');
  const again = await print([1, 3, 0, 2, 1, 3, 0, 2], 'a4');
  documents.forEach(({ title }, index) => {
    expect(backwards[index] === forwards[index], title).toBe(true);
    expect(again[index] === forwards[index], title).toBe(true);
  });
});
