import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readAsked } from '../../src/check/read-asked.ts';
import { readContent } from '../../src/files/content.ts';
import { findDecks } from '../../src/files/decks.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { exampleSite, plainSite } from '../example-site.ts';
import { documentsIn, roots } from '../kinds/documents.ts';

const from = roots.fixtures;
const all = { ...plainSite, library: 'all' } as const;
let project: string;

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'clearstep-decks-'));
  mkdirSync(path.join(project, 'content'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const deckNames = async (
  site: typeof all | typeof plainSite,
  documents = documentsIn(from),
): Promise<string[]> => {
  const found = await findDecks(project, { site, pictures: pictureLookup(project), documents, from });
  return found.decks.map(({ file }) => file);
};

function write(file: string, text: string): void {
  const whole = path.join(project, 'content', file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text);
}

test('A deck of the library comes along where all its documents do', async () => {
  expect(await deckNames(plainSite)).toEqual([]);
  expect(await deckNames(all)).toEqual(['library/decks/first-days/deck.yml']);
  const some = documentsIn(from).filter(({ slug }) => slug !== 'fire-alarm');
  expect(await deckNames(all, some)).toEqual([]);
});

test('A deck of the project takes the place of one of the same name, also while it is broken', async () => {
  write('decks/first-days/deck.yml', 'title: Ours\n');
  expect(await deckNames(all)).toEqual([]);
  cpSync(path.join(from, 'content/decks'), path.join(project, 'content/decks'), { recursive: true });
  expect(await deckNames(all)).toEqual(['content/decks/first-days/deck.yml']);
});

test('What lies beside a deck, a folder without one, and a deck that lies loose are told', async () => {
  write('decks/empty/cup.jpg', '');
  write('decks/deck.yml', 'title: Ours\n');
  const { messages } = await findDecks(project, {
    site: plainSite,
    pictures: pictureLookup(project),
    documents: [],
  });
  expect(messages.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/decks/deck.yml stray-file',
    'content/decks/empty/cup.jpg stray-file',
    'content/decks/empty/deck.yml unreadable-file',
  ]);
});

test('A check of all content, and of a deck alone, tells what is wrong in a deck', async () => {
  cpSync(path.join(from, 'content'), path.join(project, 'content'), { recursive: true });
  const file = 'content/decks/first-days/deck.yml';
  expect((await readContent(project, { site: plainSite })).decks).toHaveLength(1);
  write(
    'decks/first-days/deck.yml',
    'title: Ours\nsummary: All of it.\npicture: kettle\nlanguage: en-GB\ndocuments: [tasks/make-teas]\n',
  );
  for (const files of [undefined, [file]]) {
    const { messages } = await readAsked(project, files, { site: plainSite });
    const own = messages.filter((message) => message.file === file);
    expect(own.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['deck-document-missing', 'Did you mean “tasks/make-tea”?'],
    ]);
  }
  expect((await readContent(project, { site: plainSite })).decks).toEqual([]);
});

test('A check lays out the papers of a deck, and tells what does not fit in its own words and what a document has not told', async () => {
  cpSync(path.join(from, 'content'), path.join(project, 'content'), { recursive: true });
  const title = 'Kitchenintroductionweekpreparations';
  write(
    'decks/first-days/deck.yml',
    `title: ${title}\nsummary: All of it.\npicture: kettle\nlanguage: en-GB\ndocuments: [tasks/make-tea, tasks/dry-a-glass]\n`,
  );
  const task = path.join(project, 'content/tasks/dry-a-glass/en-GB.mdx');
  const words = 'Dryglasspolishingclothpreparationsandmorewords';
  writeFileSync(task, readFileSync(task, 'utf8').replace('title: Dry a cup', `title: ${words}`));
  const { messages } = await checkContent(project, { site: exampleSite, withPapers: true });
  const tooWide = messages.filter(({ rule }) => rule === 'too-wide');
  const ofDeck = tooWide.filter(({ file }) => file === 'content/decks/first-days/deck.yml');
  expect(ofDeck.length).toBeGreaterThan(0);
  for (const { found, fix } of ofDeck) {
    expect(found).toContain(title);
    expect(fix).toContain('title');
  }
  const ofTask = tooWide.filter(({ found }) => found.startsWith(`"${words}"`));
  expect(new Set(ofTask.map(({ file }) => file))).toEqual(new Set(['content/tasks/dry-a-glass/en-GB.mdx']));
  expect(ofTask.length).toBeGreaterThan(0);
  const once = new Set(ofTask.map(({ found, place }) => JSON.stringify([found, place])));
  expect(once.size).toBe(ofTask.length);
});
