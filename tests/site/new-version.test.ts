import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import { lookAt } from '../../scripts/browser/look-at.ts';
import { builtExamples, exampleTask as task } from './examples.ts';
import { turn } from './step-mode-walk.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-new-version-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('A new version of the site changes no page under its reader, and is there on the next visit', async () => {
  const isPaper = /\.(?:pdf|zip|docx|epub|htm|png|webp)$/u;
  cpSync(builtExamples, folder, { recursive: true, filter: (file) => !isPaper.test(file) });
  await lookAt(folder, async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}${task}#do/1`, { waitUntil: 'load' });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForSelector('html[data-step-mode]');
    const before = await seen(page);
    await page.evaluate(() => Object.assign(window, { isSameVisit: true }));

    const file = path.join(folder, task, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('coffee machine', 'new machine'));
    appendFileSync(path.join(folder, 'service-worker.js'), '\n// The next one.\n');
    await page.evaluate(async () => {
      const { serviceWorker } = navigator;
      const taken = new Promise((done) =>
        serviceWorker.addEventListener('controllerchange', done, { once: true }),
      );
      await (await serviceWorker.ready).update();
      await taken;
    });
    // What would swap the page does so within a moment.
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.evaluate(() => 'isSameVisit' in window)).toBe(true);
    expect(await seen(page)).toEqual(before);
    await turn(page, () => page.click('[data-step-next]'));
    expect((await seen(page)).words).not.toBe(before.words);

    await page.reload({ waitUntil: 'load' });
    expect(await page.title()).toContain('new machine');
  });
});

/** What stands on the screen of a reader. */
async function seen(page: Page): Promise<{ address: string; words: string }> {
  return { address: page.url(), words: await page.$eval('main', (main) => main.innerText) };
}
