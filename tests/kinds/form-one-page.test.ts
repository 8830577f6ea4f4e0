import { describe, expect, test } from 'vitest';
import { editionsOf } from '../../src/editions/index.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Document } from '../../src/model/document.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { layOutPaper, renderPaper } from '../../src/papers/paper.ts';
import { treeText } from '../../src/pdf/reading/describe.ts';
import { exampleSite } from '../example-site.ts';
import { drawingsRoot, writtenDocument } from '../written-document.ts';

const facts = `title: Make tea
editions: [{ make: one-page }, { leave-out: a4, reason: One page says all of it }]
sources: [{ title: Tea at work, year: 2024, url: https://example.org/tea }]`;
const questions = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `<Field label="Cup ${index + 1}" type="text" picture="kettle" help="Say how you like it." />`,
  ).join('\n');

async function madeOf(document: Document, paper: 'a4' | 'letter') {
  const site = { ...exampleSite, paper };
  const edition = editionsOf(document, site).find(({ id }) => id === 'one-page');
  if (!edition) throw new Error('The form asks for one page.');
  const pictures = await loadPictures(document, drawingsRoot);
  return { edition, materials: { faces: loadFaces(), pictures, site } };
}

describe.each(['a4', 'letter'] as const)('A form on one page of %s', (paper) => {
  test('holds its questions, its sources, its state and its credits on one side', async () => {
    const document = writtenDocument('form', questions(4), facts);
    const { edition, materials } = await madeOf(document, paper);
    const { bytes, pages } = await renderPaper(document, edition, materials);
    expect(pages).toBe(1);
    const said = await treeText(bytes);
    for (const words of [
      'Cup 4',
      'Say how you like it.',
      'Where the facts come from',
      'Tea at work, 2024',
      'https://example.org/tea',
      'Draft: not yet checked with readers',
      'Check again by: 1 November 2027',
      'Pictures:',
      'clearstep.example/en-GB/forms/tea/',
    ])
      expect(said).toContain(words);
  });

  test('has the type of cards, which people can read who read slowly', async () => {
    const document = writtenDocument('form', questions(1), facts);
    const { edition } = await madeOf(document, paper);
    expect(edition.type.body).toBeGreaterThanOrEqual(14);
    expect(edition.type.h3).toBeGreaterThanOrEqual(edition.type.body + 4);
  });

  test('is refused where it would run on, with how many lines and what to do', async () => {
    const document = writtenDocument('form', questions(9), facts);
    const { edition, materials } = await madeOf(document, paper);
    const refused = (): unknown => layOutPaper(document, edition, materials);
    expect(refused).toThrow(MessagesError);
    expect(refused).toThrow(/\d+ lines too long for one side of one sheet in the edition one-page/u);
    expect(refused).toThrow('choose fewer parts for it: { make: one-page, only: [...] }');
  });
});

test('A guide on one page keeps its two columns, and its type for employers', () => {
  const guide = writtenDocument(
    'guide',
    '<Do picture="kettle">\nMake tea.\n</Do>',
    'title: Make tea\neditions: [{ make: one-page }]',
  );
  const edition = editionsOf(guide, exampleSite).find(({ id }) => id === 'one-page');
  expect(edition).toMatchObject({ columns: { count: 2, mostSides: 2 }, type: { body: 12 } });
});
