import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { origin, servePersonPage } from './person-page.ts';
import { oneBrowser } from './one-browser.ts';

const step = 'stir-the-tea';
const site = { text: task('<Step done="It is brown." short="Stir the tea">\nStir it.\n</Step>') };
const field = `[data-make-step="${step}"] [data-make-field="words"]`;

const browser = oneBrowser();

test('A tab that dies while somebody types without a pause has kept what was typed before', async () => {
  const page = await typing();
  const words = 'This is typed in one go, and nobody waits for anything.';
  await page.type(field, words, { delay: 50 });
  const address = page.url();
  const died = new Promise((resolve) => page.once('error', resolve));
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await died;
  const again = await page.browserContext().newPage();
  await servePersonPage(again, site);
  await again.goto(address);
  await again.waitForSelector(field);
  expect(await again.$eval(field, (area) => (area as unknown as { value: string }).value)).toContain(
    words.slice(0, words.length / 2),
  );
  await again.close();
});

test('A device without room is told of, and a file is offered', async () => {
  const page = await typing(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.type(field, 'Stir.');
  await page.waitForSelector('[data-make-saving="not saved"]');
  expect(await page.$$('[data-make-save-file]')).toHaveLength(1);
  await page.close();
});

async function typing(before?: () => void): Promise<Page> {
  const page = await (await browser().createBrowserContext()).newPage();
  if (before) await page.evaluateOnNewDocument(before);
  await servePersonPage(page, site);
  await page.goto(`${origin}/make/#for=/task.json`);
  await page.waitForSelector(`[data-make-step="${step}"]`);
  await page.click(`[data-make-step="${step}"] input[value="own"]`);
  await page.waitForSelector(field);
  return page;
}
