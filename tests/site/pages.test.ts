import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, dist, openSite, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples, samplePages } from './examples.ts';
import { openReader, type PageReader, type ParsedPage } from './parsed-pages.ts';

let site: BuiltSite;
let examples: BuiltSite;
let reader: PageReader;
beforeAll(async () => {
  site = await openSite();
  reader = await openReader(site.browser, dist);
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

describe('All pages together', () => {
  it('have titles of their own', async () => {
    const titles: string[] = [];
    for (const path of builtPages()) titles.push(await reader.read(path, (page) => page.title));
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('only lead to pages and files that exist', async () => {
    const broken: string[] = [];
    for (const path of builtPages()) {
      const { addresses, ids } = await reader.read(path, readAddresses);
      for (const address of new Set(addresses)) {
        const url = new URL(address, `${site.origin}${path}`);
        if (url.origin !== site.origin) continue;
        const target = decodeURIComponent(url.pathname);
        const file = join(dist, target.endsWith('/') ? `${target}index.html` : target);
        if (!existsSync(file)) broken.push(`${path} -> ${target}`);
        if (url.hash && url.pathname === path && !ids.includes(url.hash.slice(1)))
          broken.push(`${path} -> ${url.hash}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

describe('The page', () => {
  it.each(builtPages())('%s has a language, a heading, landmarks, and no id twice', async (path) => {
    const { language, headings, landmarks, ids } = await reader.read(path, readFrame);
    expect(language).toMatch(/^[a-z]{2,3}(-[A-Z]{2})?$/);
    expect(headings).toBeGreaterThan(0);
    expect(landmarks).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** What a page leads to and is made of, as it is written, and what can be led to in it. Runs in the browser. */
function readAddresses(page: ParsedPage): { addresses: string[]; ids: string[] } {
  const elements = [...page.querySelectorAll('a[href], img, link[href], script[src]')];
  return {
    addresses: elements.map((each) => each.getAttribute('href') ?? each.getAttribute('src') ?? ''),
    ids: [...page.querySelectorAll('[id]')].map((element) => element.id),
  };
}

/** The same of what stands round the words of a page. */
function readFrame(page: ParsedPage): {
  language: string;
  headings: number;
  landmarks: string[];
  ids: string[];
} {
  return {
    language: page.documentElement.lang,
    headings: page.querySelectorAll('h1').length,
    landmarks: ['header', 'main', 'body > footer', 'nav'].filter((name) => !page.querySelector(name)),
    ids: [...page.querySelectorAll('[id]')].map((element) => element.id),
  };
}

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
  it('list a picture by the names that lead to it, and no name twice, letter by letter', async () => {
    const letters = await reader.read('/help/pictures/', (page) =>
      [...page.querySelectorAll('.letters a')].map((each) => each.getAttribute('href')!),
    );
    expect(letters.length).toBeGreaterThan(20);
    const names: string[] = [];
    for (const letter of letters) {
      const part = await reader.read(letter, (page) =>
        [...page.querySelectorAll('.picture-names strong')].map((each) => each.textContent),
      );
      names.push(...part);
    }
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('find a picture by another of its names, and by what is on it, whatever its letter', async () => {
    const page = await examples.open('/help/pictures/');
    const status = (): Promise<string> =>
      page.$eval('.find-pictures [role="status"]', (each) => each.textContent);
    const found = async (typed: string): Promise<(string | null)[]> => {
      await page.$eval('#pictures-search', (field) => ((field as HTMLInputElement).value = ''));
      await page.type('#pictures-search', typed);
      await expect.poll(status).not.toBe('');
      return page.$$eval('.picture-names strong', (all) => all.map((each) => each.textContent));
    };
    expect(await found('injured')).toEqual(['accident']);
    expect(await found('bandaged head')).toEqual(['accident']);
    expect(await status()).toMatch(/^1 of \d+ are shown\.$/u);
    expect(await page.$eval('.picture-names img', (image) => image.naturalWidth)).toBeGreaterThan(0);
    // What stands before all other names is no name.
    expect(await found('also:')).toEqual([]);
    expect(await status()).toContain('Try another');
    await closePage(page);
  });

  it('show a rule alone, and lead to it from the list of all rules', async () => {
    const page = await site.open('/help/rules/#passive', { script: false });
    const link = await page.$eval('#passive a', (each) => each.href);
    await page.goto(link);
    expect(await page.$eval('main pre', (text) => text.textContent)).not.toBe('');
    expect(await page.$$eval('nav a', (all) => all.map((each) => each.textContent.trim()))).toContain(
      'All rules of easy read',
    );
    await closePage(page);
  });

  it('set code as code, and show no mark of its source', async () => {
    const page = await site.open('/help/rules/');
    expect(await page.$eval('main', (main) => main.innerText)).not.toContain('`');
    await page.goto(await page.$eval('#hard-word a', (link) => link.href));
    expect(await page.$$eval('main p code', (codes) => codes.map((code) => code.textContent))).toContain(
      '<Word>',
    );
    await closePage(page);
  });
});
