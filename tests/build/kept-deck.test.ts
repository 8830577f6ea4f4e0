import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { build } from './run-build.ts';
import { smallProject } from './small-project.ts';

const PATIENCE = 90_000;
const documents = ['tasks/sign-in', 'forms/my-break-times'];
const deck = '/en-GB/decks/first-days/';
const folder = smallProject(
  ['tests/site/content/tasks/sign-in', 'tests/fixtures/content/forms/my-break-times'],
  { withMake: true },
);

let browser: Browser;
beforeAll(async () => {
  const file = path.join(folder, 'content/decks/first-days/deck.yml');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `title: First days\nsummary: What you need on your first days.\npicture: clock\nlanguage: en-GB\ndocuments: [${documents.join(', ')}]\n`,
  );
  const { code, output } = await build(folder, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

const show = (page: Page, address: string): Promise<unknown> => page.goto(address, { waitUntil: 'load' });
const heading = (page: Page): Promise<string> =>
  page.$eval('main h1', ({ textContent }) => textContent?.trim() ?? '');
const press = async (page: Page, selector: string): Promise<string> => {
  await page.waitForSelector(selector, { visible: true });
  return page.$eval(selector, (button) => {
    (button as HTMLElement).click();
    return button.textContent?.trim() ?? '';
  });
};

test('A pack is kept with its documents and what they play, with its size said before, until it is let go', async () => {
  const { origin, close } = await serve(path.join(folder, 'dist'));
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  await show(page, origin + deck);
  expect(await press(page, '[data-keep-here] [data-keep]')).toMatch(
    /^Keep the whole pack on this phone \(\d+\s?MB\)$/u,
  );
  await page.waitForSelector('[data-keep-here] [data-is-kept]', { visible: true });
  expect(await page.$eval('[data-keep-status]', ({ textContent }) => textContent)).toBe(
    'Done. You can open it with no internet.',
  );
  await close();
  for (const document of documents) {
    await show(page, `${origin}/en-GB/${document}/`);
    expect(await heading(page), document).not.toBe('Read without internet');
    // A document leads back to the packs that it is in.
    expect(await page.$eval(`a[href="${deck}"]`, ({ textContent }) => textContent?.trim()), document).toBe(
      'In the pack: First days',
    );
  }
  await show(page, `${origin}/en-GB/${documents[0]}/`);
  const seconds = await page.evaluate(async () => {
    const audio = document.querySelector('audio');
    await audio?.play();
    return audio?.duration;
  });
  expect(seconds).toBe(0.5);
  await show(page, origin + deck);
  await press(page, '[data-keep-here] [data-let-go]');
  await page.waitForFunction(async () => (await (await caches.open('clearstep-kept')).keys()).length === 0);
  // Nobody can say now how large it is, so it is not offered.
  await page.waitForSelector('[data-keep-here]', { hidden: true });
});
