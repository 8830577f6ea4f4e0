import { expect, test } from 'vitest';
import { contentVersion, isCheckedWithReaders } from '../../src/model/content-version.ts';
import { checkDecks } from '../../src/model/check-decks.ts';
import { type Deck, type DeckEntry, deckDocument, decksWith, documentsOf } from '../../src/model/deck.ts';
import type { Document } from '../../src/model/document.ts';
import { writtenDocument } from '../written-document.ts';
import { told } from './read-file.ts';

const tea = writtenDocument('task', '<Step picture="kettle" done="It boils.">\nBoil the water.\n</Step>');
const milk: Document = { ...tea, slug: 'milk' };
const teaLeaflet = writtenDocument('leaflet', 'Tea is hot.');
const welshTea: Document = { ...tea, language: 'cy' };
const all = [welshTea, teaLeaflet, milk, tea];

const entry = ({ kind, slug, places }: Document): DeckEntry => ({ kind, slug, place: places['title']! });

function deckOf(...documents: readonly Document[]): Deck {
  return {
    slug: 'first-days',
    file: 'content/decks/first-days/deck.yml',
    title: 'First days',
    summary: 'What you need.',
    picture: tea.picture,
    language: 'en-GB',
    documents: documents.map(entry),
  };
}

test('The documents of a deck are found by kind, name and language, in its order; what is not there is left out', () => {
  expect(documentsOf(deckOf(tea, milk), all)).toEqual([tea, milk]);
  expect(documentsOf(deckOf(teaLeaflet), all)).toEqual([teaLeaflet]);
  expect(documentsOf(deckOf(tea, milk), [welshTea, milk])).toEqual([milk]);
});

test('A document is in the decks that name it, whatever else they name', () => {
  const [both, other] = [deckOf(milk, tea), deckOf(milk, teaLeaflet)];
  expect(decksWith(tea, [both, other])).toEqual([both]);
  expect(decksWith(milk, [both, other])).toEqual([both, other]);
  expect(decksWith(welshTea, [both, other])).toEqual([]);
});

test('A deck stands on paper as a document with its own words, and with nothing of its documents in it', () => {
  const { file, slug, title, summary, picture, language } = deckOf();
  expect(deckDocument(deckOf(tea), [tea])).toEqual({
    kind: 'leaflet',
    file,
    slug,
    title,
    summary,
    picture,
    language,
    reviewed: tea.reviewed,
    reviewBy: tea.reviewBy,
    need: [],
    nations: [],
    sources: [],
    words: [],
    blocks: [],
    places: {},
    readerChecks: [],
    withoutEditions: [],
    askedEditions: [],
  });
  expect(() => deckDocument(deckOf(), [])).toThrow('A deck has no document.');
});

test('A deck is checked with readers when each of its documents is: by the last check of the last one', () => {
  const checked = (document: Document, ...dates: readonly string[]): Document => {
    const version = contentVersion(document);
    return { ...document, readerChecks: dates.map((date) => ({ date, group: `Group of ${date}`, version })) };
  };
  const deck = deckDocument(deckOf(tea, milk), [
    checked(tea, '2026-01-01', '2026-01-02'),
    checked(milk, '2026-01-03', '2026-01-04'),
  ]);
  expect(isCheckedWithReaders(deck)).toBe(true);
  expect(deck.readerChecks.map(({ date, group }) => [date, group])).toEqual([
    ['2026-01-04', 'Group of 2026-01-04'],
  ]);
  const half = deckDocument(deckOf(tea, milk), [checked(tea, '2026-01-01'), milk]);
  expect(half.readerChecks).toEqual([]);
});

test('Of a deck whose language is wrong, only documents are missing that are there in no language', () => {
  const named = (...documents: readonly Document[]) => ({
    file: 'deck.yml',
    documents: documents.map(entry),
  });
  const gone = { ...tea, slug: 'gone' };
  expect(checkDecks([named(tea, welshTea, gone)], [welshTea], new Set()).map(({ found }) => found)).toEqual([
    'There is no document “tasks/gone”.',
    '“tasks/tea” is in the deck twice.',
  ]);
  const broken = new Set(['content/tasks/other/cy.mdx', 'content/tasks/gone/cy.mdx']);
  expect(checkDecks([named(gone)], [], broken)).toEqual([]);
  expect(checkDecks([named(gone)], [], new Set(['content/tasks/gone-again/cy.mdx']))).toHaveLength(1);
  expect(checkDecks([{ ...named(gone), language: 'en-GB' }], [], broken)).toHaveLength(1);
});

test('What is wrong with the documents of a deck is told with what helps', () => {
  const messages = (deck: Deck, documents = all): string[] => told(checkDecks([deck], documents, new Set()));
  expect(messages(deckOf({ ...tea, slug: 'milks' }))).toEqual([
    'deck-document-missing | There is no document “tasks/milks”. | A deck names documents that there are, in one language. | Did you mean “tasks/milk”?',
  ]);
  // Welsh documents are no help for an English deck.
  expect(messages(deckOf({ ...tea, slug: 'teas' }), [welshTea])).toEqual([
    'deck-document-missing | There is no document “tasks/teas”. | A deck names documents that there are, in one language. | Write the document, or take it out of the deck.',
  ]);
  expect(messages(deckOf(tea), [welshTea, { ...tea, language: 'pl' }, milk])).toEqual([
    'deck-document-missing | “tasks/tea” is not there in the language of the deck (en-GB), only in cy, pl. | A deck names documents that there are, in one language. | Write the document, or take it out of the deck.',
  ]);
  expect(messages(deckOf(tea, teaLeaflet, tea))).toEqual([
    'deck-document-twice | “tasks/tea” is in the deck twice. | Each document is in a deck once. | Delete one of the two.',
  ]);
  const { place } = entry(tea);
  const empty = checkDecks([{ file: 'deck.yml', documents: [], emptyList: place }], all, new Set());
  expect(empty[0]).toMatchObject({ file: 'deck.yml', place });
  expect(told(empty)).toEqual([
    'deck-document-missing | There is no document in the deck. | A deck has one document or more. | Name them in their order, for example: documents: [tasks/make-tea]',
  ]);
});
