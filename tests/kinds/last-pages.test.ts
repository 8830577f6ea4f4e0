import { expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import type { Sheet } from '../../src/print/sheet.ts';
import { isArtifact } from '../../src/print/structure.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';

const papers = Object.values(roots).flatMap((root) =>
  documentsIn(root).flatMap((document) =>
    editionsOf(document)
      .filter(({ form }) => form === 'pages')
      .map((edition) => [`${document.slug} in ${edition.id}`, document, edition, root] as const),
  ),
);

test.each(papers)(
  '%s does not end on a page with nothing but its imprint',
  async (_, document, edition, root) => {
    const { site: _site, ...withoutSite } = await materialsFor(document, root);
    const { sheets } = layOutPaper(document, edition, withoutSite);
    const last = sheets.at(-1);
    expect(last && firstWords(last)).not.toBe(languageOf(document.language).words.draft);
  },
);

const shortTasks = papers.filter(
  ([, document, { id }]) =>
    id === 'checklist' && document.blocks.filter(({ type }) => type === 'step').length <= 17,
);

test.each(shortTasks)("%s has the job coach's sheet on one page", async (_, document, edition, root) => {
  const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
  const last = sheets.at(-1);
  expect(last && firstWords(last)).toBe(languageOf(document.language).words.coach.heading);
});

function firstWords({ items }: Sheet): string | undefined {
  const first = items.find((item) => item.type === 'text' && !isArtifact(item.tag));
  return first?.type === 'text'
    ? first.glyphs
        .map(({ text }) => text)
        .join('')
        .trim()
    : undefined;
}
