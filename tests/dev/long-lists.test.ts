import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { LONGEST_LIST } from '../../src/model/list-parts.ts';
import { type DevServer, makeFolder, startDev } from './dev-server.ts';
import { saveLeaflet, teaLeaflet } from './tea-leaflet.ts';

/** More than two pages of a letter hold, and more than one page of a topic. */
const COUNT = 260;
const slugs = Array.from({ length: COUNT }, (_, index) => `tea-${index}`);
const all = slugs.map((slug) => `/en-GB/leaflets/${slug}/`);
const starts = ['Make', 'Make', 'Make', 'Ask for', 'Drink', 'Wash up after'];
const textOf = (index: number): string =>
  teaLeaflet({
    title: `${starts[index % starts.length]} tea, number ${index}`,
    summary: `You can have tea at work, in break number ${index} of the year.`,
    facts: `workplace: [kitchen, ${index % 2 === 0 ? 'office' : 'shop'}]\n`,
  });

let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  const folder = makeFolder();
  for (const [index, slug] of slugs.entries()) saveLeaflet(folder, slug, textOf(index));
  [server, browser] = await Promise.all([startDev(folder), openBrowser()]);
});

afterAll(async () => {
  await Promise.all([server?.close(), browser?.close()]);
});

describe(`A list of ${COUNT} documents`, () => {
  test('has the search first, then topics and letters, which lead to each of them', async () => {
    const { html, links } = await get('/en-GB/leaflets/');
    expect(html.indexOf('role="search"')).toBeGreaterThan(0);
    expect(html.indexOf('role="search"')).toBeLessThan(html.indexOf('By workplace'));
    expect(html.indexOf('By workplace')).toBeLessThan(html.indexOf('By letter'));
    expect(links.filter((link) => all.includes(link))).toEqual([]);
    const letters = links.filter((link) => link.startsWith('/en-GB/lists/'));
    expect(letters).toEqual(
      ['a', 'd', 'm-1', 'm-2', 'm-3', 'w'].map((part) => `/en-GB/lists/leaflets/${part}/`),
    );
    expect(await documentsOn(letters)).toEqual(new Set(all));
  });

  test('goes by place and need in pages of their own, and these by letter', async () => {
    const topics = (await get('/en-GB/topics/')).links.filter((link) => link.startsWith('/en-GB/topics/w'));
    expect(topics).toEqual(['kitchen', 'office', 'shop'].map((place) => `/en-GB/topics/workplace-${place}/`));
    const [kitchen = '', office = ''] = topics;
    const letters = (await get(kitchen)).links.filter((link) => link.startsWith(kitchen) && link !== kitchen);
    expect(await documentsOn(letters)).toEqual(new Set(all));
    const ofOffice = (await get(office)).links.filter((link) => link.startsWith(office) && link !== office);
    expect(await documentsOn(ofOffice)).toEqual(new Set(all.filter((_, index) => index % 2 === 0)));
  });

  test('makes no long page of credits: each document says where its pictures come from', async () => {
    const { html, links } = await get('/credits/');
    expect(html).toContain('The end of the page of each document says where its pictures come from.');
    expect(links.filter((link) => all.includes(link))).toEqual([]);
    expect((await get('/en-GB/leaflets/tea-1/')).html).toContain('OpenMoji');
  });

  test('is searched with what comes with the index', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/en-GB/search/`);
    expect(await page.$$('[data-path]')).toEqual([]);
    expect(await page.$$eval('[data-find-ways] a', (links) => links.length)).toBe(1);
    await page.type('#find', 'wash up after tea number 17');
    await expect
      .poll(() => page.$$eval('[data-path] a', (links) => links[0]?.getAttribute('href')))
      .toBe('/en-GB/leaflets/tea-17/');
    expect(await page.$eval('[data-path]', (tile) => tile.textContent.replace(/\s+/gu, ' ').trim())).toBe(
      'Wash up after tea, number 17You can have tea at work, in break number 17 of the year.',
    );
    expect(await page.$eval('[data-path] img', (picture) => picture.getAttribute('src'))).toMatch(
      /^\/pictures\/.+\.svg$/u,
    );
    await expect.poll(() => status(page)).toBe(`43 of ${COUNT} are shown.`);
    await ask(page, 'tea');
    await expect.poll(() => status(page)).toBe(`50 of ${COUNT} are shown.`);
    await ask(page, 'xqzv');
    await expect.poll(() => status(page)).toBe('Nothing was found for “xqzv”.');
    expect(await page.$$('[data-path]')).toEqual([]);
    await page.close();
  });
});

function status(page: Page): Promise<string | null> {
  return page.$eval('[data-find-status]', (words) => words.textContent);
}

async function ask(page: Page, words: string): Promise<void> {
  await page.$eval('#find', (field) => ((field as HTMLInputElement).value = ''));
  await page.type('#find', words);
}

/** A page that is lighter than 100 kB, without the styles and places in our code that only the development server writes into it. */
async function get(address: string): Promise<{ html: string; links: string[] }> {
  const response = await fetch(new URL(address, server.origin));
  expect(response.status, address).toBe(200);
  const html = (await response.text()).replaceAll(
    /<style[\s\S]*?<\/style>| data-astro-source-\w+="[^"]*"/gu,
    '',
  );
  expect(new TextEncoder().encode(html).length, address).toBeLessThan(100_000);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const links = [...main.matchAll(/href="([^"]+)"/gu)].map(([, link = '']) => link);
  return { html, links: [...new Set(links)] };
}

async function documentsOn(pages: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const page of pages) {
    const documents = (await get(page)).links.filter((link) => all.includes(link));
    expect(documents.length, page).toBeLessThanOrEqual(LONGEST_LIST);
    for (const document of documents) found.add(document);
  }
  return found;
}
