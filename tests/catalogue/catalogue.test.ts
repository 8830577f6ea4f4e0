import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { catalogueJsonSchema, catalogueOf } from '../../src/catalogue/catalogue.ts';
import { editionsOf } from '../../src/editions/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { wholeAddress } from '../../src/model/addresses.ts';
import type { Deck } from '../../src/model/deck.ts';
import { exampleSite } from '../example-site.ts';
import { documentsIn, roots } from '../kinds/documents.ts';

const english = documentsIn(roots.fixtures);
const documents = [...english, ...english.map((document) => ({ ...document, language: 'cy' }))];
const listed = documents.map((document) => ({
  document,
  papers: editionsOf(document, exampleSite).map(({ id, paper: { width, height } }) => ({
    edition: id,
    width,
    height,
  })),
}));
const [first, second] = english;
if (!first || !second) throw new Error('There are no examples.');
const { place } = first.picture;
const deck: Deck = {
  slug: 'first-days',
  file: 'content/decks/first-days/deck.yml',
  title: 'First days',
  summary: 'What you need on your first days.',
  picture: first.picture,
  language: 'en-GB',
  documents: [second, first].map(({ kind, slug }) => ({ kind, slug, place })),
};
const catalogue = catalogueOf({ listed, decks: [{ deck, papers: ['booklet'] }] }, exampleSite, (path) =>
  wholeAddress(path, exampleSite.address ?? ''),
);

const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } }).compile(
  catalogueJsonSchema(),
);

test('The catalogue keeps the schema that stands beside it', () => {
  expect(validate(JSON.parse(JSON.stringify(catalogue))), JSON.stringify(validate.errors)).toBe(true);
});

test('The schema refuses what it does not name, and what is no document', () => {
  const [first] = catalogue.documents;
  for (const wrong of [
    { ...first, colour: 'red' },
    { ...first, kind: 'poem' },
    { ...first, reviewed: 'May' },
  ])
    expect(validate({ ...catalogue, documents: [wrong] }), JSON.stringify(wrong)).toBe(false);
});

test('Every document and paper is in it, at its whole address', () => {
  expect(catalogue.$schema).toBe('https://clearstep.example/documents.schema.json');
  expect(catalogue.documents).toHaveLength(documents.length);
  for (const [index, { address, papers, title }] of catalogue.documents.entries()) {
    expect(title).toBe(documents[index]?.title);
    expect(address).toMatch(/^https:\/\/clearstep\.example\/[\w-]+\/[a-z]+\/[\w-]+\/$/u);
    expect(papers.length).toBeGreaterThan(0);
    for (const paper of papers) expect(paper.address).toBe(`${address}${paper.edition}.pdf`);
  }
});

test('A paper has the size of its sheet, and its name in the language of the document', () => {
  const others = catalogue.documents.filter(({ language }) => language !== 'en-GB');
  expect(others.length).toBeGreaterThan(0);
  for (const { language, papers } of others) {
    const { editions } = languageOf(language).words;
    for (const { edition, name } of papers.slice(1)) expect(name).toBe(editions[edition].name);
  }
  const [a4] = catalogue.documents[0]?.papers ?? [];
  expect(a4).toMatchObject({ edition: 'a4', width: 210, height: 297 });
});

test('A deck leads to its own papers and to its documents in their order', () => {
  const page = 'https://clearstep.example/en-GB/decks/first-days/';
  expect(catalogue.decks).toMatchObject([
    {
      address: page,
      documents: [second, first].map(({ kind, slug }) => `https://clearstep.example/en-GB/${kind}s/${slug}/`),
      papers: [{ paper: 'booklet', name: 'One booklet', address: `${page}booklet.pdf` }],
    },
  ]);
});
