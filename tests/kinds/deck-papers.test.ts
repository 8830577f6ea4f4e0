import { expect, test } from 'vitest';
import { findDecks } from '../../src/files/decks.ts';
import { loadPictures, pictureLookup } from '../../src/files/pictures.ts';
import { type Deck, deckDocument, documentsOf } from '../../src/model/deck.ts';
import type { Document } from '../../src/model/document.ts';
import { hasMessages } from '../../src/model/messages-error.ts';
import { deckPapersOf, renderDeckPaper } from '../../src/papers/deck-papers.ts';
import type { Paper, PaperMaterials } from '../../src/papers/paper.ts';
import { exampleSite } from '../example-site.ts';
import { openPdf } from '../open-pdf.ts';
import { documentsIn, materialsFor, roots } from './documents.ts';

const root = roots.fixtures;
const all = documentsIn(root);

async function example(change: Partial<Deck> = {}): Promise<{
  deck: Deck;
  documents: readonly Document[];
  materials: PaperMaterials;
}> {
  const pictures = pictureLookup(root);
  const { decks } = await findDecks(root, { site: exampleSite, pictures, documents: all });
  const [found] = decks;
  if (!found) throw new Error('There is no deck among the examples.');
  const deck = { ...found, ...change };
  const documents = documentsOf(deck, all);
  const whole = deckDocument(deck, documents);
  const drawn = await Promise.all([whole, ...documents].map((each) => loadPictures(each, root)));
  const materials = await materialsFor(whole, root);
  return {
    deck,
    documents,
    materials: { ...materials, pictures: new Map(drawn.flatMap((map) => [...map])) },
  };
}

/** All words in the order of the file, a line a sheet. */
async function wordsOf({ bytes }: Paper): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(
      items
        .flatMap((item) => ('str' in item ? [item.str] : []))
        .join(' ')
        .replace(/\s+/gu, ' '),
    );
  }
  await pdf.loadingTask.destroy();
  return sheets;
}

test('The cards of each task stand behind a divider that names the deck, in the order of the deck', async () => {
  const { deck, documents, materials } = await example();
  const paper = await renderDeckPaper(deck, documents, 'cards', materials);
  const words = (await wordsOf(paper)).join(' ');
  const dividers = documents
    .filter(({ kind }) => kind === 'task')
    .map(({ title }) => words.indexOf(`${deck.title} ${title}`));
  expect(dividers).toHaveLength(2);
  expect(dividers.every((at) => at >= 0)).toBe(true);
  expect(dividers).toEqual(dividers.toSorted((a, b) => a - b));
  // A divider says which cards come before and after.
  expect(words).toMatch(/1\. Make .* 2\. Dry/u);
});

test('All documents stand in the booklet, also who has none alone, each from its own cover on, and a step of the same id in two of them is no mistake', async () => {
  const { deck, documents, materials } = await example();
  const [tea, ...others] = documents;
  if (!tea) throw new Error('The deck is empty.');
  const twice = [tea, { ...tea, slug: 'again', title: 'The same once more' }, ...others];
  const paper = await renderDeckPaper(deck, twice, 'booklet', materials);
  expect(tea.withoutEditions.map(({ edition }) => edition)).toContain('booklet');
  expect(paper.pages % 2).toBe(0);
  const pdf = await openPdf(paper.bytes);
  const outline = (await pdf.getOutline()).map(({ title }) => title);
  await pdf.loadingTask.destroy();
  expect(outline).toEqual([deck.title, ...twice.map(({ title }) => title)]);
});

test('How the booklet is printed stands in it once, at its end', async () => {
  const { deck, documents, materials } = await example();
  const words = await wordsOf(await renderDeckPaper(deck, documents, 'booklet', materials));
  expect(documents.length).toBeGreaterThan(1);
  expect(words.join(' ').split('Both sides: turn on the short edge.')).toHaveLength(2);
});

test('A deck of leaflets has no cards, and a site that makes no booklets has none of decks', async () => {
  const { documents } = await example();
  expect(deckPapersOf(documents, exampleSite)).toEqual(['cards', 'booklet']);
  expect(deckPapersOf(documents.slice(-1), exampleSite)).toEqual(['booklet']);
  expect(deckPapersOf(documents, { ...exampleSite, editions: ['cards'] })).toEqual(['cards']);
  const without = documents.map((each) => ({
    ...each,
    withoutEditions: [{ edition: 'cards' as const, reason: 'They do not fit.' }],
  }));
  expect(deckPapersOf(without, exampleSite)).toEqual(['booklet']);
});

test('A title that does not fit a divider is told in the file of the deck', async () => {
  const { deck, documents, materials } = await example({
    title: 'Kitchenintroductionweekpreparations '.repeat(2),
  });
  const error: unknown = await renderDeckPaper(deck, documents, 'cards', materials).catch(
    (each: unknown) => each,
  );
  if (!hasMessages(error)) throw new Error('The cards were made.');
  expect(new Set(error.messages.map(({ file }) => file))).toEqual(new Set([deck.file]));
  expect(error.messages[0]?.fix).toContain('title');
});
