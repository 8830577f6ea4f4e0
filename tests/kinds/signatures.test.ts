import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import type { Document } from '../../src/model/document.ts';
import { layOutPaper } from '../../src/papers/paper.ts';
import { documentsIn, lookedAt, materialsFor } from './documents.ts';
import { plainSite } from '../example-site.ts';

const forms = Object.values(lookedAt).flatMap((root) =>
  documentsIn(root)
    .filter(({ blocks }) => blocks.some((block) => block.type === 'field' && block.field === 'sign'))
    .flatMap((document) =>
      editionsOf(document, plainSite)
        .filter((edition) => edition.form === 'pages' && edition.arrangement === 'document')
        .map((edition) => ({ name: `${document.slug}, ${edition.id}`, document, edition, root })),
    ),
);

describe.each(forms)('$name', ({ document, edition, root }) => {
  test('has each signature on the page of the tick that it confirms and of its date', async () => {
    const { sheets } = layOutPaper(document, edition, await materialsFor(document, root));
    const pageOf = (name: string): number =>
      sheets.findIndex(({ items }) =>
        items.some((item) => item.type === 'field' && item.field.name === name),
      );
    const groups = signatureGroups(document);
    expect(groups.length).toBeGreaterThan(0);
    for (const names of groups) expect(new Set(names.map(pageOf)).size, names.join(', ')).toBe(1);
  });
});

/** Each signature with the field before it and the date after it, by the names of the fields. */
function signatureGroups({ blocks }: Document): string[][] {
  return blocks.flatMap((block, at) => {
    if (block.type !== 'field' || block.field !== 'sign') return [];
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    return [
      [
        ...(before?.type === 'field' && ['check', 'text'].includes(before.field) ? [before.id] : []),
        block.id,
        ...(after?.type === 'field' && after.field === 'date' ? [after.id] : []),
      ],
    ];
  });
}
