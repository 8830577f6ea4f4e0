import { expect, test } from 'vitest';
import { deckDocument, decksWith, documentsOf } from '../../src/model/deck.ts';
import { isCheckedWithReaders } from '../../src/model/content-version.ts';
import { formatMessage } from '../../src/model/message.ts';
import { checkDecks } from '../../src/model/check-decks.ts';
import { readDeck } from '../../src/model/read-deck.ts';
import { writtenDocument } from '../written-document.ts';
import { somePictures as pictures } from './pictures.ts';

const tea = writtenDocument('task', '<Step picture="kettle" done="It boils.">\nBoil the water.\n</Step>');
const fire = { ...writtenDocument('leaflet', 'Leave the building.'), slug: 'fire' };
const facts = `title: First days
summary: What you need on your first days.
picture: kettle
language: en-GB
`;

function told(yaml: string, { slug = 'first-days', broken = [] as readonly string[] } = {}): string[] {
  const { named, messages } = readDeck(yaml, { slug, pictures, languages: ['en-GB', 'cy'] });
  return [...messages, ...checkDecks(named ? [named] : [], [tea, fire], new Set(broken))].map(formatMessage);
}

test('A deck says what it is and which documents are in it, in their order', () => {
  const yaml = `${facts}documents: [leaflets/fire, tasks/${tea.slug}]\n`;
  const { deck } = readDeck(yaml, { slug: 'first-days', pictures, languages: ['en-GB'] });
  expect(told(yaml)).toEqual([]);
  expect(deck).toMatchObject({ slug: 'first-days', title: 'First days', language: 'en-GB' });
  expect(deck && documentsOf(deck, [tea, fire])).toEqual([fire, tea]);
});

test('A document knows the decks that it is in, of its own language', () => {
  const { deck } = readDeck(`${facts}documents: [tasks/${tea.slug}]\n`, {
    slug: 'first-days',
    pictures,
    languages: ['en-GB'],
  });
  if (!deck) throw new Error('The deck cannot be read.');
  expect(decksWith(tea, [deck])).toEqual([deck]);
  expect(decksWith(fire, [deck])).toEqual([]);
  expect(decksWith({ ...tea, language: 'cy' }, [deck])).toEqual([]);
});

test('A document that is not there is told at its place, with the nearest one', () => {
  expect(told(`${facts}documents:\n  - leaflets/fire\n  - leaflets/fires\n`)).toEqual([
    [
      'content/decks/first-days/deck.yml:7:5 error deck-document-missing',
      '  Found: There is no document “leaflets/fires”.',
      '  Allowed: A deck names documents that there are, in one language.',
      '  Fix: Did you mean “leaflets/fire”?',
    ].join('\n'),
  ]);
});

test('A document that is there in another language only is told so', () => {
  const [message] = told(`${facts.replace('en-GB', 'cy')}documents: [leaflets/fire]\n`);
  expect(message).toContain('“leaflets/fire” is not there in the language of the deck (cy), only in en-GB.');
});

test('A document that cannot be read now is not missing', () => {
  const yaml = `${facts}documents: [leaflets/fires]\n`;
  expect(told(yaml, { broken: ['content/leaflets/fires/en-GB.mdx'] })).toEqual([]);
});

test('A document that is named twice is told at its second place', () => {
  const [message, ...others] = told(`${facts}documents:\n  - leaflets/fire\n  - leaflets/fire\n`);
  expect(others).toEqual([]);
  expect(message).toContain('deck.yml:7:5 error deck-document-twice');
  expect(message).toContain('“leaflets/fire” is in the deck twice.');
});

test('What is missing and what is wrong is told at once', () => {
  const messages = told('titel: First days\npicture: ./cup.jpg\nlanguage: fr\ndocuments: [tea]\n').join('\n');
  for (const part of [
    'Did you mean “title”?',
    'This deck has no “summary”',
    'The picture of the deck is “./cup.jpg”, which is a file.',
    'A document of the deck is “tea”.',
    '“fr”',
  ])
    expect(messages).toContain(part);
});

test('What is wrong in a deck hides no document that is not there', () => {
  const messages = told(
    'titel: First days\nsummary: What you need.\npicture: kettel\nlanguage: fr\ndocuments: [tea, leaflets/fires, leaflets/fire, leaflets/fire]\n',
  ).join('\n');
  for (const part of [
    'Did you mean “title”?',
    'The picture “kettel” cannot be used.',
    '“fr”',
    'A document of the deck is “tea”.',
    'There is no document “leaflets/fires”.',
    '“leaflets/fire” is in the deck twice.',
  ])
    expect(messages).toContain(part);
});

test.each(['leaflet/fire', 'content/leaflets/fire/en-GB.mdx', 'content/leaflets/fire'])(
  'Whoever writes %s for a document is told how it is written',
  (typed) => {
    expect(told(`${facts}documents: [${typed}]\n`)[0]).toContain('Fix: Write: leaflets/fire');
  },
);

test.each(['teas/fire', 'fire', 'leaflets/', 'content/teas/fire/en-GB.mdx', 'leaflets/fire/en-GB.docx'])(
  'Of a name that cannot be put right, it is told where to find it: %s',
  (typed) => {
    const [message, ...others] = told(`${facts}documents: [${typed}]\n`);
    expect(others).toEqual([]);
    expect(message).toContain(
      'Allowed: It is the folder of its kind (tasks, leaflets, guides, forms or reports) and its own folder: tasks/make-tea',
    );
    expect(message).toContain(
      'Fix: Copy both from the place of the file below “content”, without the name of the file.',
    );
  },
);

test('Of the documents that a deck names, those that can be read are looked for, each at its place', () => {
  const { named } = readDeck(`${facts}documents: [tea, leaflets/fire]\n`, {
    slug: 'first-days',
    pictures,
    languages: ['en-GB'],
  });
  expect(named?.documents.map(({ kind, slug, place }) => [kind, slug, place.start.column])).toEqual([
    ['leaflet', 'fire', 18],
  ]);
});

test('An empty file is told what a deck needs', () => {
  const [message] = told('');
  expect(message).toContain('It needs “title”, “summary”, “picture”, “language” and “documents”');
  expect(message).toContain(
    'Fix: Write, each on a line of its own: title: Start of the week at the cafe / summary: What you need on your first days at the cafe. / picture: cup of coffee / language: en-GB / documents: [tasks/make-tea, leaflets/keeping-safe]',
  );
});

test('A deck without documents, and a folder that cannot stand in an address, are refused', () => {
  expect(told(`${facts}documents: []\n`)[0]).toContain('deck.yml:5:12 error deck-document-missing');
  const [folder] = told(`${facts}documents: [leaflets/fire]\n`, { slug: 'First days' });
  expect(folder).toContain('Rename the folder to “first-days”.');
});

test('A deck is as old as its oldest document, and checked when all of them are', () => {
  const yaml = `${facts}documents: [leaflets/fire, tasks/${tea.slug}]\n`;
  const { deck } = readDeck(yaml, { slug: 'first-days', pictures, languages: ['en-GB'] });
  if (!deck) throw new Error('The deck cannot be read.');
  const old = { ...fire, reviewed: '2020-02-02', reviewBy: '2021-02-02' };
  expect(deckDocument(deck, [tea, old])).toMatchObject({ reviewed: '2020-02-02', reviewBy: '2021-02-02' });
  const check = { date: '2026-01-01', group: 'A group', version: '1' };
  expect(isCheckedWithReaders(deckDocument(deck, [tea, { ...fire, readerChecks: [check] }]))).toBe(false);
});
