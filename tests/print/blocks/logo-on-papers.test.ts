import { expect, test } from 'vitest';
import { editionsOf } from '../../../src/editions/index.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadLogo } from '../../../src/files/logo.ts';
import { loadPictures } from '../../../src/files/pictures.ts';
import { askedNamesFor } from '../../../src/model/edition-names.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { describePdf, treeText } from '../../../src/pdf/reading/describe.ts';
import type { Site } from '../../../src/site/site.ts';
import { plainSite } from '../../example-site.ts';
import { root } from '../../source-files.ts';
import { drawingsRoot, writtenDocument } from '../../written-document.ts';

const site: Site = {
  ...plainSite,
  name: { 'en-GB': 'Marsh Lane Works' },
  logo: { file: 'tests/fixtures/organisation/logo.svg', alt: { 'en-GB': 'A tick in a circle' } },
};

/** One document of each kind, as every paper that it may ask for. */
const documents = [
  writtenDocument(
    'task',
    '<Step picture="cup" done="The cup is here." short="Get a cup">\nGet a cup.\n</Step>',
  ),
  writtenDocument('guide', 'Take a cup.', 'title: Cups'),
  writtenDocument('leaflet', '<Point picture="cup">\nTake a cup.\n</Point>', 'title: Cups'),
  writtenDocument('form', '<Field label="My name" type="text" picture="cup" />', 'title: Cups'),
  writtenDocument('report', 'Take a cup.', 'title: Cups'),
].map((document) => ({
  ...document,
  askedEditions: askedNamesFor(document.kind).map((edition) => ({ edition })),
}));

const papers = documents.flatMap((document) =>
  editionsOf(document, site).map((edition) => ({ kind: document.kind, id: edition.id, document, edition })),
);

test('Papers with the logo of an organisation are of every sort', () => {
  expect(papers.map(({ kind, id }) => `${kind} ${id}`)).toEqual(
    expect.arrayContaining([
      'guide trifold',
      'leaflet booklet',
      'form certificate',
      'task week',
      'task cards',
    ]),
  );
});

test.each(papers)(
  'A $kind as $id has the logo once, with what it shows in words, unless it is cards',
  async ({ id, document, edition }) => {
    const pictures = await loadPictures(document, drawingsRoot);
    const logo = await loadLogo(site, root);
    if (!logo) throw new Error('The logo cannot be read.');
    const { bytes } = await renderPaper(document, edition, { faces: loadFaces(), pictures, site, logo });
    const tree = await describePdf(bytes);
    expect(tree.split('alt="A tick in a circle"').length - 1, id).toBe(edition.form === 'cards' ? 0 : 1);
    // A cover says first what it is about, and a week does, to hang it up.
    const isFirst = edition.form === 'pages' && id !== 'week';
    expect(/^\W*Marsh Lane Works/u.test(await treeText(bytes)), id).toBe(isFirst);
  },
);
