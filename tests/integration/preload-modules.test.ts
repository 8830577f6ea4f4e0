import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { preloadModules } from '../../src/integration/preload-modules.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'preload-modules-'));
afterAll(() => rmSync(dist, { recursive: true }));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
};
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

const page =
  '<head><title>x</title></head><body><script type="module" src="/easy/_astro/page.js"></script></body>';
put('en-GB/make/index.html', page);
put('en-GB/tasks/make-tea/index.html', page);
put('_astro/page.js', 'import{a}from"./first.js";import"./second.js";import("./later.js");');
put('_astro/first.js', 'export{b}from"./deep.js";');
put('_astro/second.js', 'import{a}from"./first.js";import"./gone.js";');
put('_astro/deep.js', 'import"./page.js";');
put('_astro/later.js', '');

test('The page that makes documents names all modules that it waits for, and what it loads later is not among them', async () => {
  await preloadModules(dist);
  const links = [...read('en-GB/make/index.html').matchAll(/<link rel="modulepreload" href="([^"]+)">/gu)];
  expect(links.map(([, href]) => href)).toEqual([
    '/easy/_astro/first.js',
    '/easy/_astro/second.js',
    '/easy/_astro/deep.js',
  ]);
  expect(read('en-GB/make/index.html').replaceAll(/<link rel="modulepreload"[^>]*>/gu, '')).toBe(page);
});

test('A page to read stays as it is, and a page that names them already, too', async () => {
  const before = read('en-GB/make/index.html');
  await preloadModules(dist);
  expect(read('en-GB/make/index.html')).toBe(before);
  expect(read('en-GB/tasks/make-tea/index.html')).toBe(page);
});
