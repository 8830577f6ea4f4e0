import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from './built-site.ts';
import { builtExamples, exampleForm, exampleTask } from './examples.ts';
import { weigh } from './page-weight.ts';

/** Kilobytes of 1000 bytes: on a slow phone network (1.6 Mbit/s) 60 kB take a third of a second. */
const script = 15;

describe('What a page loads before anybody does anything', () => {
  // What makes one step at a time comes when it is used; a form brings along what keeps answers.
  it.each([
    ['/', 45],
    ['/en-GB/tasks/', 45],
    ['/en-GB/help/', 45],
    ['/help/', 50],
    ['/en-GB/search/', 55],
    ['/en-GB/guides/hearing-loss-at-work/', 60],
    [`${exampleTask}coach/`, 55],
    [exampleForm, 60],
    [exampleTask, 60],
  ])('is little: %s, in %i kB and 15 kB of script', (address, most) => {
    const weight = weigh(builtExamples, address);
    expect(weight.script).toBeGreaterThan(0);
    expect(weight.script).toBeLessThanOrEqual(script * 1000);
    expect(weight.all).toBeLessThanOrEqual(most * 1000);
  });

  // Of all pictures and all rules there are hundreds: whoever writes goes there by a search, a letter or a link.
  it.each(['/help/pictures/', '/help/pictures/p/', '/help/rules/', '/help/rules/passive/'])(
    'is little where there is all to choose from, too: %s, in 55 kB',
    (address) => {
      const { all } = weigh(builtExamples, address);
      expect(all).toBeGreaterThan(20_000);
      expect(all).toBeLessThanOrEqual(55_000);
    },
  );

  it.each([
    ['the examples', builtExamples],
    ['our own documents', dist],
  ])('is less than 100 kB of HTML on each page of %s', (_, folder) => {
    const pages = globSync('**/*.html', { cwd: folder });
    expect(pages.length).toBeGreaterThan(80);
    const size = (page: string): number => statSync(path.join(folder, page)).size;
    expect(pages.filter((page) => size(page) > 100_000).map((page) => [page, size(page)])).toEqual([]);
  });

  // The names by which Astro ties styles to elements were a fifth of each page.
  it('is styled by short names', () => {
    const texts = globSync('{index.html,credits/index.html,_astro/*.{css,js}}', { cwd: builtExamples }).map(
      (file) => readFileSync(path.join(builtExamples, file), 'utf8'),
    );
    expect(texts.filter((text) => /\[data-_[\da-z]{6}\]/u.test(text)).length).toBeGreaterThan(5);
    expect(texts.filter((text) => text.includes('data-astro-cid'))).toEqual([]);
  });

  it.each([
    '/',
    '/en-GB/tasks/',
    '/en-GB/search/',
    '/en-GB/help/',
    exampleTask,
    exampleForm,
    `${exampleTask}coach/`,
  ])('is shown at %s when at most four files of styles are there', (address) => {
    const html = readFileSync(path.join(builtExamples, address, 'index.html'), 'utf8');
    const styles = [...html.matchAll(/<link rel="stylesheet"(?![^>]* disabled)/gu)];
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.length).toBeLessThanOrEqual(4);
  });

  it('is weighed with what its scripts import', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-weight-'));
    mkdirSync(path.join(folder, 'a'));
    const page = '<link rel="stylesheet" href="/a.css"><script type="module" src="/a/one.js"></script>';
    // Words that cannot be compressed.
    const noise = (length: number): string =>
      Array.from({ length }, (_, index) => ((index * 2654435761) % 4294967296).toString(36)).join('');
    writeFileSync(path.join(folder, 'index.html'), page);
    writeFileSync(path.join(folder, 'a.css'), 'a{}');
    writeFileSync(path.join(folder, 'a/one.js'), 'import{b}from"./two.js";import("./later.js")');
    writeFileSync(path.join(folder, 'a/two.js'), `export const b="${noise(2000)}"`);
    const { script: bytes, all } = weigh(folder, '/');
    rmSync(folder, { recursive: true });
    expect(bytes).toBeGreaterThan(5000);
    expect(all).toBeGreaterThan(bytes);
  });
});
