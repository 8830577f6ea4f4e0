import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { builtExamples, exampleTask } from '../examples.ts';
import { saveFile } from '../save-file.ts';
import { checked, textOf, type } from './made-page.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-make-'));
let browser: Browser;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [served, browser] = await Promise.all([serve(builtExamples), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

test('A document that was opened once is written and printed without internet, also after a reload', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/en-GB/make/#from=${exampleTask}make.json`);
  await checked(page);
  // The rest comes once somebody does something.
  await page.mouse.move(10, 10);
  await allKept(page);
  await served.close();

  await page.reload();
  await checked(page);
  await type(page, ' Wash your hands.');
  await checked(page);
  expect(await textOf(page, folder)).toContain(' Wash your hands.');
  const paper = await saveFile(page, '[data-make-pdf="a4"]', folder);
  expect(Buffer.from(paper.subarray(0, 5)).toString()).toBe('%PDF-');
  await page.close();
});

/** Waits until the page is kept, and nothing more has come for six seconds: a busy machine may rest between two files. */
async function allKept(page: Page): Promise<void> {
  let before = 0;
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    const now = await page.evaluate(async () => {
      const cache = await caches.open('clearstep-opened');
      return (await cache.match('/en-GB/make/')) ? (await cache.keys()).length : 0;
    });
    quiet = now > 0 && now === before ? quiet + 1 : 0;
    before = now;
  }
}
