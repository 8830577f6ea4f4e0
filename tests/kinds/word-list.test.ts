import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Publication } from '../../src/print/sheet/sheet.ts';
import { isArtifact } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';
import { plainSite } from '../example-site.ts';

const withWords = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root)
    .filter(({ blocks }) => blocks.some(({ type }) => type === 'word'))
    .flatMap((document) =>
      editionsOf(document, plainSite).map((edition) => ({
        name: `${document.slug}, ${edition.id}`,
        document,
        edition,
        root,
      })),
    ),
);

const inFull = new Set(['a4', 'large-print', 'booklet']);

describe.each(withWords)('$name', ({ document, edition, root }) => {
  test('has the words that it explains in a list only where they would be hard to find again', async () => {
    const publication = layOutPaper(document, edition, await materialsFor(document, root));
    const { wordList } = languageOf(document.language).words;
    expect(headings(publication).includes(wordList)).toBe(
      inFull.has(edition.id) && publication.sheets.length >= 12,
    );
  });
});

/** The words of all headings of the second level. */
function headings({ sheets }: Publication): string[] {
  return sheets.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.type === 'text' && !isArtifact(item.tag) && item.tag.role === 'H2'
        ? [
            item.glyphs
              .map(({ text }) => text)
              .join('')
              .trim(),
          ]
        : [],
    ),
  );
}
