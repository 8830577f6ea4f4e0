import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joinStyles } from '../../src/integration/join-styles.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'clearstep-styles-'));
const link = (name: string): string => `<link rel="stylesheet" href="/easy/_astro/${name}.css">`;
const page = (...names: string[]): string =>
  `<link rel="stylesheet" href="/easy/tokens.css"><script src="/a.js"></script>${names.map(link).join('')}<link rel="stylesheet" href="/easy/_astro/later.css" disabled>`;
const pages: Readonly<Record<string, string>> = {
  'index.html': page('tiles', 'search', 'page', 'home'),
  'list/index.html': page('letters', 'tiles', 'search', 'page', 'list', 'links'),
  'help/index.html': page('page', 'links'),
  'about/index.html': page('page'),
  'credits/index.html': page('page'),
};
const stylesOf = (file: string): string[] =>
  [...readFileSync(path.join(dist, file), 'utf8').matchAll(/_astro\/([^"]+)"(?! disabled)/gu)].map(
    ([, name = '']) => name,
  );
const textOf = (name: string): string => readFileSync(path.join(dist, '_astro', name), 'utf8');

beforeAll(async () => {
  mkdirSync(path.join(dist, '_astro'));
  for (const name of ['tiles', 'search', 'page', 'home', 'letters', 'list', 'links', 'later'])
    writeFileSync(path.join(dist, `_astro/${name}.css`), `.${name}{}`);
  writeFileSync(path.join(dist, '_astro/dialog.js'), 'import("./more.js", ["_astro/letters.css"])');
  for (const [file, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), html);
  }
  await joinStyles(dist);
});
afterAll(() => rmSync(dist, { recursive: true }));

test('Styles that follow each other are one file, in their order, and what most pages share is its own', () => {
  expect(stylesOf('list/index.html').map(textOf)).toEqual([
    '.letters{}\n.tiles{}\n.search{}',
    '.page{}',
    '.list{}\n.links{}',
  ]);
  expect(stylesOf('index.html').map(textOf)).toEqual(['.tiles{}\n.search{}', '.page{}', '.home{}']);
});

test('A page with nothing to join, and all else of a page, stay as they are', () => {
  expect(readFileSync(path.join(dist, 'help/index.html'), 'utf8')).toBe(pages['help/index.html']);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toMatch(
    /^<link rel="stylesheet" href="\/easy\/tokens\.css"><script src="\/a\.js"><\/script><link .*later\.css" disabled>$/u,
  );
});

test('What no page and no script names any more is gone, what comes later stays', () => {
  expect(existsSync(path.join(dist, '_astro/later.css'))).toBe(true);
  const kept = readdirSync(path.join(dist, '_astro')).filter((name) => /^(?!styles\.).*\.css$/u.test(name));
  expect(kept.toSorted()).toEqual(['home.css', 'later.css', 'letters.css', 'links.css', 'page.css']);
});

test('Joined again, everything is as it was', async () => {
  const before = readFileSync(path.join(dist, 'list/index.html'), 'utf8');
  await joinStyles(dist);
  expect(readFileSync(path.join(dist, 'list/index.html'), 'utf8')).toBe(before);
});
