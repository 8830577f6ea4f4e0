import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, closePage, hasFocus } from './built-site.ts';
import { examplePages, exampleTask, openExamples } from './examples.ts';
import { issues } from '../../scripts/browser/page-issues.ts';

const search = '/en-GB/search/';
let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('The search', () => {
  it('is reached from the first page, with the words that were typed there', async () => {
    const page = await site.open('/', { width: 360 });
    await page.type('#find', 'cofee machine');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe(search);
    await expect.poll(() => first(page)).toBe(exampleTask);
    expect(await page.$eval('#find', (field) => (field as HTMLInputElement).value)).toBe('cofee machine');
    await closePage(page);
  });

  it('follows while somebody types, says how much was found, and leaves the focus where it is', async () => {
    const page = await site.open(search);
    const all = (await shown(page)).length;
    await page.type('#find', 'coffee machine');
    await expect.poll(() => status(page)).toMatch(/^\d+ of \d+ are shown\.$/);
    expect(await first(page)).toBe(exampleTask);
    const found = (await shown(page)).length;
    expect(found).toBeLessThan(all);
    expect(await status(page)).toBe(`${found} of ${all} are shown.`);
    expect(await hasFocus(page, '#find')).toBe(true);
    await page.$eval('#find', (field) => ((field as HTMLInputElement).value = ''));
    await page.keyboard.press('Enter');
    await expect.poll(() => status(page)).toBe(`All ${all} are shown.`);
    expect(await shown(page)).toHaveLength(all);
    await closePage(page);
  });

  it('offers other ways where nothing fits', async () => {
    const page = await site.open(`${search}?q=xqzv`, { width: 320 });
    await expect.poll(() => status(page)).toBe('Nothing was found for “xqzv”.');
    expect(await shown(page)).toEqual([]);
    expect(await page.$$eval('[data-find-nothing] a', (links) => links.length)).toBeGreaterThan(3);
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });

  it('shows what was typed as words, whatever it is', async () => {
    const page = await site.open(`${search}?q=${encodeURIComponent('<img src=x> $& xqzv')}`);
    await expect.poll(() => status(page)).toBe('Nothing was found for “<img src=x> $& xqzv”.');
    await closePage(page);
  });

  it('keeps what was found when somebody comes back from a document', async () => {
    const page = await site.open(search);
    await page.type('#find', 'coffee machine');
    // What was typed last stands in the address a moment later.
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('coffee machine');
    await expect.poll(() => first(page)).toBe(exampleTask);
    await Promise.all([page.waitForNavigation(), page.click('[data-path]:not([hidden]) a')]);
    await page.goBack();
    await expect.poll(() => first(page)).toBe(exampleTask);
    await closePage(page);
  });

  it('looks at titles alone where its index cannot be had', async () => {
    const page = await site.open(search, {
      before: async (fresh) => {
        await fresh.setRequestInterception(true);
        fresh.on('request', (request) => {
          void (request.url().endsWith('index.json') ? request.abort() : request.continue());
        });
      },
    });
    await page.type('#find', 'coffee machine');
    await expect.poll(() => first(page)).toBe(exampleTask);
    await closePage(page);
  });

  it('without script is a list of everything', async () => {
    const page = await site.open(search, { script: false });
    expect(await shown(page)).toEqual(expect.arrayContaining([...examplePages]));
    expect(await page.$eval('#find', (field) => field.checkVisibility())).toBe(false);
    await closePage(page);
  });
});

/** Addresses of what is to be seen in the list. */
function shown(page: Page): Promise<string[]> {
  return page.$$eval('[data-path]:not([hidden]) a', (links) =>
    links.map((link) => new URL(link.href).pathname),
  );
}

async function first(page: Page): Promise<string | undefined> {
  return (await shown(page))[0];
}

function status(page: Page): Promise<string> {
  return page.$eval('[data-find-status]', (element) => element.textContent ?? '');
}
