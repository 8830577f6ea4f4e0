import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issues } from '../../../scripts/browser/page-issues.ts';
import { closePage, type BuiltSite } from '../built-site.ts';
import { builtExamples, exampleTask, openExamples } from '../examples.ts';
import { saveFile } from '../save-file.ts';
import { way, write } from './choose-for-person.ts';
import { saved } from './made-page.ts';

const step = 'press-off';
const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-person-'));
let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('A version for one person prints what a build prints while nothing is chosen, and opens again from its file', async () => {
  const page = await open();
  const made = await saveFile(page, '[data-make-pdf="a4"]', folder);
  const built = readFileSync(path.join(builtExamples, exampleTask, 'a4.pdf'));
  expect(Buffer.from(made).equals(built)).toBe(true);

  await write(page, step, ' Use your thumb.');
  const zip = path.join(folder, 'person.zip');
  writeFileSync(zip, await saveFile(page, '[data-make-zip]', folder));
  await page.click('[data-make-back]');
  const input = await page.waitForSelector('input[data-make-file]');
  await input?.uploadFile(zip);
  const words = `[data-make-step="${step}"] textarea`;
  await page.waitForSelector(`[data-make-person] ${words}`);
  expect(await page.$eval(words, (field) => field.value)).toContain('Use your thumb.');
  await closePage(page);
});

test('Its page has no error at level AAA, and fits a phone', async () => {
  const page = await open();
  await write(page, step, ' Use your thumb.');
  await page.click(way('take-the-cups-away', 'known'));
  // Nothing must change while the page is looked at.
  await saved(page);
  await page.waitForNetworkIdle();
  expect(await issues(page)).toEqual([]);
  await page.setViewport({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await closePage(page);
});

async function open(): Promise<Page> {
  const page = await site.open(`/en-GB/make/#for=${exampleTask}make.json`);
  await page.waitForSelector('[data-make-person] [data-make-step]');
  await page.waitForSelector('[data-make-pdf="a4"]');
  return page;
}
