import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { builtExamples, exampleForm as form, exampleTask as task, signedTask } from './examples.ts';

const PATIENCE = 90_000;

let browser: Browser;
let origin: string;
/** Takes the site away, as a phone without signal has it. */
let cut: () => Promise<void>;
beforeEach(async () => {
  const [served, opened] = await Promise.all([serve(builtExamples), openBrowser()]);
  browser = opened;
  origin = served.origin;
  cut = served.close;
});
afterEach(async () => {
  await browser.close();
  await cut();
});

/** Opens a page, and waits until the worker has remembered it. */
async function openPage(path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${origin}${path}`, { waitUntil: 'load' });
  await remembers(page, 'clearstep-opened', path);
  return page;
}

async function remembers(page: Page, cache: string, path: string): Promise<void> {
  await page.waitForFunction(
    async (name, wanted) => (await (await caches.open(name)).match(wanted)) !== undefined,
    {},
    cache,
    path,
  );
}

const heading = (page: Page): Promise<string> =>
  page.$eval('main h1', ({ textContent }) => textContent?.trim() ?? '');
const brokenPictures = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const pictures = [...document.images].filter(({ offsetParent }) => offsetParent !== null);
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).length;
  });
const press = async (page: Page, selector: string): Promise<void> => {
  // What keeps pages comes once somebody does something.
  await page.mouse.move(10, 10);
  await page.waitForSelector(selector, { visible: true });
  await page.$eval(selector, (button) => (button as HTMLElement).click());
};

test('A page that was opened once opens without internet, the very first one, too', async () => {
  const page = await openPage(task);
  const title = await heading(page);
  await cut();
  await page.goto(`${origin}${task}`, { waitUntil: 'load' });
  expect(await heading(page)).toBe(title);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Atkinson');
});

test('What was never opened says that there is no internet, and what can be read', async () => {
  const page = await openPage(task);
  const title = await heading(page);
  await remembers(page, 'clearstep-shell', '/en-GB/offline/');
  await cut();
  await page.goto(`${origin}${form}`, { waitUntil: 'load' });
  expect(await heading(page)).toBe('Read without internet');
  await page.waitForSelector('[data-offline-list] a');
  expect(
    await page.$$eval('[data-offline-list] a', (links) => links.map((link) => link.textContent)),
  ).toContain(title);
});

test('A document that is kept has all of its pictures and papers, until it is let go', async () => {
  const page = await openPage(task);
  await press(page, '[data-keep-here] [data-with-papers]');
  await press(page, '[data-keep-here] [data-keep]');
  await page.waitForSelector('[data-keep-here] [data-is-kept]', { visible: true });
  expect(await page.$eval('[data-keep-here] [data-keep-status]', ({ textContent }) => textContent)).toBe(
    'Done. You can open it with no internet.',
  );
  await cut();
  await page.goto(`${origin}${task}`, { waitUntil: 'load' });
  expect(await brokenPictures(page)).toBe(0);
  await page.mouse.move(20, 20);
  await page.waitForSelector('[data-keep-here] [data-is-kept]:not([hidden])');
  const kept = await page.evaluate(async (paper) => {
    const found = await (await caches.open('clearstep-kept')).match(paper);
    return found && new TextDecoder().decode((await found.arrayBuffer()).slice(0, 5));
  }, `${task}a4.pdf`);
  expect(kept).toBe('%PDF-');
  await press(page, '[data-keep-here] [data-let-go]');
  await page.waitForSelector('[data-keep-here] [data-not-kept]', { visible: true });
  expect(
    await page.evaluate(async () =>
      (await (await caches.open('clearstep-kept')).keys()).map(({ url }) => url),
    ),
  ).toEqual([]);
});

test('What two documents show stays for one when the other is let go', async () => {
  const page = await openPage(task);
  await press(page, '[data-keep-here] [data-keep]');
  await page.waitForSelector('[data-keep-here] [data-is-kept]', { visible: true });
  await page.goto(`${origin}${form}`, { waitUntil: 'load' });
  await press(page, '[data-keep-here] [data-keep]');
  await page.waitForSelector('[data-keep-here] [data-is-kept]', { visible: true });
  await press(page, '[data-keep-here] [data-let-go]');
  await page.waitForSelector('[data-keep-here] [data-not-kept]', { visible: true });
  const left = await page.evaluate(async () =>
    (await (await caches.open('clearstep-kept')).keys()).map(({ url }) => new URL(url).pathname),
  );
  expect(left).not.toContain(form);
  expect(left).toContain(task);
  expect(left.filter((path) => path.endsWith('.css')).length).toBeGreaterThan(0);
});

test('A step that is signed plays without internet when its task is kept, until it is let go', async () => {
  const page = await openPage(signedTask);
  await press(page, '[data-keep-here] [data-keep]');
  await page.waitForSelector('[data-keep-here] [data-is-kept]', { visible: true });
  await cut();
  await page.goto(`${origin}${signedTask}`, { waitUntil: 'load' });
  const played = await page.evaluate(async () => {
    const [video, audio] = [document.querySelector('video'), document.querySelector('audio')];
    if (!video || !audio) throw new Error('There is no film.');
    video.muted = true;
    await video.play();
    await audio.play();
    return [video.videoWidth, video.textTracks[0]?.cues?.length, audio.duration];
  });
  expect(played).toEqual([320, 2, 0.5]);
  await press(page, '[data-keep-here] [data-let-go]');
  await page.waitForSelector('[data-keep-here] [data-not-kept]', { visible: true });
  const left = await page.evaluate(async () =>
    (await (await caches.open('clearstep-kept')).keys()).map(({ url }) => url),
  );
  expect(left.filter((url) => url.includes('/recordings/'))).toEqual([]);
});

test('Everything is kept when somebody asks for it, with its size said before', async () => {
  const page = await openPage('/en-GB/offline/');
  await page.waitForSelector('[data-keep-all]', { visible: true });
  expect(await page.$eval('[data-keep-all]', ({ textContent }) => textContent)).toMatch(
    /^Keep everything \(\d+\s?MB\)$/u,
  );
  await press(page, '[data-keep-all]');
  await page.waitForFunction(
    () => document.querySelector('[data-offline-status]')?.textContent?.startsWith('Done') ?? false,
  );
  await cut();
  for (const path of ['/', form, task, '/en-GB/tasks/']) {
    await page.goto(`${origin}${path}`, { waitUntil: 'load' });
    expect(await heading(page), path).not.toBe('Read without internet');
    expect(await brokenPictures(page), path).toBe(0);
  }
});

test('A phone can put the site among its programs', async () => {
  const page = await openPage('/');
  const manifest = await page.$eval('link[rel=manifest]', (link) =>
    link instanceof HTMLLinkElement ? link.href : '',
  );
  const { icons, start_url: start } = (await (await fetch(manifest)).json()) as {
    icons: { src: string; sizes: string }[];
    start_url: string;
  };
  expect(start).toBe('/');
  for (const { src, sizes } of icons) {
    const icon = await page.evaluate(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, src);
    expect(icon).toBe(sizes);
  }
});

test('What was on its way when the worker took over is kept, too', async () => {
  const late = '/documents.json';
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().endsWith(late)) return void request.continue();
    // It is answered only when the worker has the page, and has heard of all that was there.
    void remembers(page, 'clearstep-opened', task).then(() =>
      request.respond({ contentType: 'application/json', body: '{}' }),
    );
  });
  await page.evaluateOnNewDocument((address) => void fetch(address), late);
  await page.goto(`${origin}${task}`, { waitUntil: 'load' });
  await expect(remembers(page, 'clearstep-opened', late)).resolves.toBeUndefined();
});
