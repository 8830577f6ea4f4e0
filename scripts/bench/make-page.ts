import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../browser/open-browser.ts';
import { fileAt, serve } from '../browser/serve.ts';
import { longTasks } from './long-tasks.ts';
import { asOnAPhone, SLOW_4G } from './mid-range-phone.ts';
import { typeKeys, typeOn, watchSheets } from './type-keys.ts';

/** What somebody waits for who makes a document in a browser. Times in milliseconds. */
export interface MakePageTimes {
  /** From a key to the new sheet on the screen, for each key. */
  readonly inText: readonly number[];
  readonly inForm: readonly number[];
  /** The longest time for which the page answers nothing, for each key of somebody who types on and on. */
  readonly tasksInText: readonly number[];
  readonly tasksInForm: readonly number[];
  /** On a mid-range phone with a slow network: until the start can be used, and until a document is open with its paper. */
  readonly phone: { readonly start: number; readonly open: number; readonly again: number };
  /** Over the network until the start is there, and until a document is open with its paper. */
  readonly start: Sizes;
  readonly open: Sizes;
  /** How many programs wanted a core while this was measured, before and after. */
  readonly load: readonly [before: number, after: number];
}

export interface Sizes {
  readonly files: number;
  readonly bytes: number;
  /** As hosts send them. What is packed already is not packed again. */
  readonly packed: number;
}

/** The longest document for this page that every site of ours has, and where it is made. */
const PAGE = '/en-GB/make/';
const DOCUMENT = '/en-GB/tasks/clean-the-coffee-machine/make.json';
const OPEN = `${PAGE}#from=${DOCUMENT}`;

/**
 * Types so many letters into the title of the coffee machine on the page that makes documents, in its text and in its form, and
 * opens it as on a phone. `undefined`: the folder holds no built site with that page and that document.
 */
export async function measureMakePage(dist: string, keys: number): Promise<MakePageTimes | undefined> {
  if (![`${PAGE}index.html`, DOCUMENT].every((file) => existsSync(path.join(dist, file)))) return undefined;
  const before = loadavg()[0] ?? 0;
  const browser = await openBrowser();
  const onDesk = await serve(dist);
  const onPhone = await serve(dist, { compress: true, pace: SLOW_4G });
  try {
    const typed = await measureTyping(browser, onDesk.origin, dist, keys);
    const phone = await measurePhone(browser, onPhone.origin);
    return { ...typed, phone, load: [before, loadavg()[0] ?? 0] };
  } finally {
    await browser.close();
    await onDesk.close();
    await onPhone.close();
  }
}

async function measureTyping(
  browser: Browser,
  origin: string,
  dist: string,
  keys: number,
): Promise<Omit<MakePageTimes, 'phone' | 'load'>> {
  const page = await openPage(browser, { width: 1280, height: 800 });
  const loaded = sizesOf(page, dist);
  await page.goto(`${origin}${PAGE}`, { waitUntil: 'networkidle0' });
  const start = await loaded();
  await page.goto(`${origin}${OPEN}`);
  await page.reload({ waitUntil: 'networkidle0' });
  await page.waitForSelector(CHECKED);
  const open = await loaded();
  await watchSheets(page);
  await page.focus('[data-make-field="title"]');
  await typeKeys(page, WARM);
  const inForm = await typeKeys(page, keys);
  const tasksInForm = await longTasks(page, () => typeOn(page, keys));
  await page.click('[data-make-text="false"]');
  await page.waitForFunction(() =>
    document.querySelector('.make-text')?.shadowRoot?.querySelector('.cm-content'),
  );
  await page.evaluate(() =>
    document.querySelector('.make-text')?.shadowRoot?.querySelector<HTMLElement>('.cm-content')?.focus(),
  );
  // The title stands in the second line.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await typeKeys(page, WARM);
  const inText = await typeKeys(page, keys);
  const tasksInText = await longTasks(page, () => typeOn(page, keys));
  await page.browserContext().close();
  return { inText, inForm, tasksInText, tasksInForm, start, open };
}

/** Keys that are not counted: until everything has run often enough to be compiled. */
const WARM = 20;
const CHECKED = '[data-make-advice="whole"]';

async function measurePhone(browser: Browser, origin: string): Promise<MakePageTimes['phone']> {
  const page = await openPage(browser, { width: 360, height: 740 });
  await asOnAPhone(page);
  const until = async (act: () => Promise<unknown>, sign: string): Promise<number> => {
    const from = performance.now();
    // Whether the page has finished loading is no matter: it can be used before.
    const acted = act().catch(() => {});
    await page.waitForSelector(sign);
    const time = performance.now() - from;
    await acted;
    return time;
  };
  const start = await until(() => page.goto(`${origin}${PAGE}`), '[data-make-new="task"]');
  const open = await until(
    () =>
      page.evaluate((from) => {
        location.hash = from;
        dispatchEvent(new PopStateEvent('popstate'));
      }, `from=${DOCUMENT}`),
    '[data-make-field="title"]',
  );
  await page.waitForSelector(CHECKED);
  const address = page.url();
  await page.goto('about:blank');
  const again = await until(() => page.goto(address), '[data-make-field="title"]');
  await page.browserContext().close();
  return { start, open, again };
}

async function openPage(browser: Browser, window: { width: number; height: number }): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.setViewport(window);
  return page;
}

/**
 * Counts what is loaded of a folder from now on. The answer gives what was loaded, and starts anew. Bodies are read from the
 * folder: a browser does not always hand over those that came before the page was left.
 */
function sizesOf(page: Page, dist: string): () => Promise<Sizes> {
  let addresses: string[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith('http') && response.ok()) addresses.push(response.url());
  });
  return async () => {
    const all = await Promise.all(addresses.map((address) => readFile(fileAt(dist, address))));
    addresses = [];
    return {
      files: all.length,
      bytes: all.reduce((sum, { length }) => sum + length, 0),
      packed: all.reduce((sum, body) => sum + Math.min(body.length, gzipSync(body).length), 0),
    };
  };
}
