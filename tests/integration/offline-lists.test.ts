import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { writeOfflineLists } from '../../src/integration/offline-lists.ts';
import { plainSite } from '../example-site.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'offline-lists-'));
afterAll(() => rmSync(dist, { recursive: true }));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
};

const tea = '<img src="/easy/pictures/cup.svg">Tea';
const pack =
  '<p data-keeps="/en-GB/tasks/tea/ /recordings/tea.mp3 /en-GB/tasks/own/"></p><img src="/easy/pictures/box.svg">';
put('index.html', '<img src="/easy/pictures/house.svg">');
put('en-GB/offline/index.html', 'Offline');
put('en-GB/tasks/tea/index.html', tea);
put('en-GB/tasks/soup/index.html', '<img src="/easy/pictures/pot.svg">');
put('en-GB/decks/monday/index.html', pack);
put('en-GB/decks/index.html', 'Packs');
put('recordings/tea.mp3', 'Hello');
for (const name of ['cup', 'pot', 'box', 'house']) put(`pictures/${name}.svg`, '<svg/>');

const listAt = async (file: string): Promise<unknown> => {
  await writeOfflineLists(pathToFileURL(`${dist}/`), plainSite, '/easy/');
  return JSON.parse(readFileSync(path.join(dist, file), 'utf8')) as unknown;
};

test('What is kept with a pack are its documents, and what they show and play', async () => {
  expect(await listAt('en-GB/decks/monday/all.json')).toEqual({
    bytes: tea.length + pack.length + 'Hello'.length + 2 * '<svg/>'.length,
    addresses: [
      '/easy/en-GB/decks/monday/',
      '/easy/en-GB/tasks/tea/',
      '/easy/pictures/box.svg',
      '/easy/pictures/cup.svg',
      '/easy/recordings/tea.mp3',
    ],
  });
});

test('Everything in a language are its pages and the first one, and what they show, without recordings', async () => {
  const { addresses } = (await listAt('en-GB/offline/all.json')) as { addresses: string[] };
  expect(addresses).toEqual([
    '/easy/',
    '/easy/en-GB/decks/',
    '/easy/en-GB/decks/monday/',
    '/easy/en-GB/offline/',
    '/easy/en-GB/tasks/soup/',
    '/easy/en-GB/tasks/tea/',
    '/easy/pictures/box.svg',
    '/easy/pictures/cup.svg',
    '/easy/pictures/house.svg',
    '/easy/pictures/pot.svg',
  ]);
});
