import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { type DevServer, makeFolder, startDev } from './dev-server.ts';
import { saveLeaflet, teaLeaflet } from './tea-leaflet.ts';

let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  const folder = makeFolder();
  saveLeaflet(folder, 'tea', teaLeaflet());
  [server, browser] = await Promise.all([startDev(folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('while somebody develops a site, its page to make documents draws their papers, too', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(240_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(`${server.origin}/en-GB/make/`);
  await page.waitForSelector('.make-kind');
  await page.click('.make-kind');
  // The page is loaded again when the server has bundled what its worker needs, and opens the document again.
  await page.waitForSelector('.make-sheet svg path');
  expect(troubles).toEqual([]);
});
