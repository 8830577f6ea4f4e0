import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, dist, hasFocus, openSite, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples, samplePages } from './examples.ts';

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

describe('All pages together', () => {
  it('have titles of their own', async () => {
    const titles: string[] = [];
    for (const path of builtPages()) {
      const page = await site.open(path, { script: false });
      titles.push(await page.title());
      await closePage(page);
    }
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('only lead to pages and files that exist', async () => {
    const broken: string[] = [];
    for (const path of builtPages()) {
      const page = await site.open(path, { script: false });
      const addresses = await page.$$eval('a[href], img, link[href], script[src]', (elements) =>
        elements.map((element) => (element as HTMLAnchorElement).href || (element as HTMLImageElement).src),
      );
      for (const address of new Set(addresses)) {
        const url = new URL(address);
        if (url.origin !== site.origin) continue;
        const target = decodeURIComponent(url.pathname);
        const file = join(dist, target.endsWith('/') ? `${target}index.html` : target);
        if (!existsSync(file)) broken.push(`${path} -> ${target}`);
        if (url.hash && url.pathname === path) {
          const found = await page.$(`[id="${url.hash.slice(1)}"]`);
          if (!found) broken.push(`${path} -> ${url.hash}`);
        }
      }
      await closePage(page);
    }
    expect(broken).toEqual([]);
  });
});

describe.each(builtPages())('The page %s', (path) => {
  it('has a language, one heading of the first level, landmarks, and a skip link that works', async () => {
    const page = await site.open(path);
    const found = await page.evaluate(() => ({
      language: document.documentElement.lang,
      headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
      landmarks: ['header', 'main', 'body > footer', 'nav'].filter((name) => !document.querySelector(name)),
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
    }));
    expect(found.language).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/);
    expect(found.headings).toBe(1);
    expect(found.landmarks).toEqual([]);
    expect(new Set(found.ids).size).toBe(found.ids.length);

    await page.keyboard.press('Tab');
    await expect.poll(() => hasFocus(page, '.skip')).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => hasFocus(page, '#main')).toBe(true);
    await closePage(page);
  });
});

describe('The first page', () => {
  it('offers at most five choices, the first of them in sight on a small phone', async () => {
    const page = await site.open('/', { width: 320 });
    const bottoms = await page.$$eval('#choices > li', (tiles) =>
      tiles.map((tile) => tile.getBoundingClientRect().bottom),
    );
    expect(bottoms.length).toBeGreaterThan(0);
    expect(bottoms.length).toBeLessThanOrEqual(5);
    expect(bottoms[0]).toBeLessThan(568);
    await closePage(page);
  });
});

describe('A page that is not there', () => {
  it('answers 404 and shows the way on', async () => {
    const page = await site.open('/en-GB/tasks/no-such-task/');
    expect(await page.$$eval('main a', (links) => links.length)).toBeGreaterThan(1);
    const response = await page.reload();
    expect(response?.status()).toBe(404);
    await closePage(page);
  });
});

describe.each(samplePages)('The page %s without script', (path) => {
  it('shows no control that would not work', async () => {
    const page = await examples.open(path, { script: false });
    const dead = await page.$$eval(
      'button, input[type="search"], [data-step-mode-start], [data-step-mode-only], dialog',
      (controls) =>
        controls
          .filter((control) => control.checkVisibility())
          .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(dead).toEqual([]);
    await closePage(page);
  });
});

describe('The papers of a document', () => {
  it('say what sort of file they are', async () => {
    const page = await examples.open(exampleTask, { script: false });
    const silent = await page.$$eval('#papers li', (papers) =>
      papers
        .map((paper) => ({ href: paper.querySelector('a')?.href ?? '', words: paper.textContent }))
        .filter(({ href, words }) => {
          const sort = /\.(pdf|zip)$/.exec(href)?.[1];
          return sort !== undefined && !words.includes(sort.toUpperCase());
        })
        .map(({ href }) => href),
    );
    expect(silent).toEqual([]);
    await closePage(page);
  });
});

describe('The help pages', () => {
  it('list a picture by the names that lead to it, and no name twice', async () => {
    const page = await site.open('/help/pictures/', { script: false });
    const names = await page.$$eval('#pictures strong', (all) => all.map((each) => each.textContent));
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    await closePage(page);
  });

  it('set code as code, and show no mark of its source', async () => {
    const page = await site.open('/help/rules/');
    expect(await page.$eval('main', (main) => main.innerText)).not.toContain('`');
    expect(await page.$$eval('.rule p code', (codes) => codes.map((code) => code.textContent))).toContain(
      '<Word>',
    );
    await closePage(page);
  });
});
