import { expect, test } from 'vitest';
import { checkDeckPapers } from '../../src/check/check-deck-papers.ts';
import { findDecks } from '../../src/files/decks.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { plainSite } from '../example-site.ts';
import { documentsIn, roots } from '../kinds/documents.ts';

const root = roots.fixtures;

/** What is told of a deck that holds one leaflet as many times as asked for, under other names. */
async function toldOf(leaflets: number, file?: string): Promise<string[]> {
  const all = documentsIn(root);
  const leaflet = all.find(({ kind, language }) => kind === 'leaflet' && language === 'en-GB');
  const found = await findDecks(root, { site: plainSite, pictures: pictureLookup(root), documents: all });
  const [deck] = found.decks;
  const [entry] = deck?.documents ?? [];
  if (!leaflet || !deck || !entry) throw new Error('The examples have no leaflet or no deck.');
  const documents = Array.from({ length: leaflets }, (_, index) => ({ ...leaflet, slug: `fire-${index}` }));
  const large = {
    ...deck,
    ...(file !== undefined && { file }),
    documents: documents.map(({ kind, slug }) => ({ ...entry, kind, slug })),
  };
  const messages = await checkDeckPapers(large, documents, { root, site: plainSite, today: '2026-11-02' });
  return messages.map((message) => `${message.severity} ${message.rule}: ${message.found}`);
}

test('A booklet of a deck that no stapler takes is a warning, with how many sheets it has', async () => {
  expect(await toldOf(3)).toEqual([]);
  expect(await toldOf(24)).toEqual([
    expect.stringMatching(
      /^warning deck-booklet-thick: The booklet of this deck has (?:2[1-9]|[3-9]\d) sheets of paper/u,
    ),
  ]);
});

test('Nobody is told of a deck that comes along from the library', async () => {
  expect(await toldOf(24, 'library/decks/fire/deck.yml')).toEqual([]);
});
