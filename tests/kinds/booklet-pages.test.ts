import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { isArtifact, type Tag } from '../../src/print/sheet/structure.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';
import { plainSite } from '../example-site.ts';

const booklets = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document, plainSite).flatMap((edition) =>
      edition.form === 'booklet' ? [{ name: document.slug, document, edition, root }] : [],
    ),
  ),
);

describe.each(booklets)('the booklet $name', ({ document, edition, root }) => {
  test('has no blank page: what its text leaves is for notes', async () => {
    const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
    for (const { items } of sheets) {
      const starts = items.flatMap((item) => (!isContent(item.tag) || !('x' in item) ? [] : [item.x]));
      expect(starts.some((x) => x < edition.page.width)).toBe(true);
      expect(starts.some((x) => x >= edition.page.width)).toBe(true);
    }
  });
});

/** The people of a chart are drawn for the eye, and heard in its description: they fill a page as well. */
function isContent(tag: Tag): boolean {
  return !isArtifact(tag) || tag.artifact === 'Layout';
}
