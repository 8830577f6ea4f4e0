import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { type DevServer, makeFolder, startDev } from './dev-server.ts';

let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  const folder = makeFolder();
  const file = path.join(folder, 'content/leaflets/tea/en-GB.mdx');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    `---
title: Tea at work
kind: leaflet
summary: You can have tea at work.
picture: cup of coffee
ask: Your manager
reviewed: 2026-11-01
review-by: 2099-11-01
---

## Your break

<Point picture="cup of coffee">
You make tea.
</Point>
`,
  );
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
  await page.waitForSelector('.make-sheet img, .make-sheet svg');
  expect(troubles).toEqual([]);
});
