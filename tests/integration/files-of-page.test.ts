import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesOfPages } from '../../src/integration/files-of-page.ts';
import { offlinePageFor } from '../../src/service-worker/addresses.ts';
import { photoOf } from '../../src/service-worker/other-width.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'files-of-page-'));
afterAll(() => rmSync(dist, { recursive: true }));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
};

put(
  'en-GB/index.html',
  `<link rel="stylesheet" href="/easy/_astro/page.css"><script type="module" src="/easy/_astro/page.js"></script>
   <img src="../pictures/cup.svg"><a href="/easy/other/">x</a><a href="https://example.org/easy/theirs.svg">y</a>
   <img src="/easy/pictures/no-such-file.png"><div data-find="/easy/en-GB/index.json /easy/en-GB/2.json"></div>`,
);
put('_astro/page.css', "@font-face { src: url('./letters.woff2') format('woff2') }");
put('_astro/page.js', 'import{a}from"./shared.js";import("./later.js")');
put('_astro/shared.js', 'export const a = 1;');
put('_astro/later.js', '');
put('_astro/letters.woff2', '');
put('pictures/cup.svg', '');
put('theirs.svg', '');
put('en-GB/index.json', '{}');
put('en-GB/2.json', '{}');

test('A page needs its styles with their letters, its scripts with what they import, its pictures, and the index of its search', () => {
  expect(filesOfPages(dist, '/easy/')('/en-GB/')).toEqual([
    '/_astro/later.js',
    '/_astro/letters.woff2',
    '/_astro/page.css',
    '/_astro/page.js',
    '/_astro/shared.js',
    '/en-GB/2.json',
    '/en-GB/index.json',
    '/pictures/cup.svg',
  ]);
});

test('Who has no internet reads of it in the language of the page that was asked for', () => {
  const pages = { 'en-GB': '/easy/en-GB/offline/', cy: '/easy/cy/offline/' };
  expect(offlinePageFor('/easy/cy/tasks/make-tea/', pages)).toBe('/easy/cy/offline/');
  expect(offlinePageFor('/easy/v/1234abcd/', pages)).toBe('/easy/en-GB/offline/');
});

test('All widths of a photo are one photo, and nothing else is', () => {
  const photo = 'https://example.org/pictures/photo/tasks--make-tea--cup.jpg';
  expect(photoOf(`${photo}-640.webp`)).toBe(photo);
  expect(photoOf(`${photo}-320.avif`)).toBe(photo);
  expect(photoOf('https://example.org/pictures/house/cup-640.svg')).toBeUndefined();
});
