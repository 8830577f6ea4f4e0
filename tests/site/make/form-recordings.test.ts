import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../source-files.ts';
import { blank, openForm, press, settle, textOf } from './form-hands.ts';
import type { FormWindow } from './form-page.ts';
import { oneBrowser } from './one-browser.ts';

const step = '\n<Step done="It is hot.">\nBoil the water.\n</Step>\n';
const signIn = path.join(root, 'tests/site/content/tasks/sign-in');

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('A film, its captions and a recording are put beside the document, and their words are asked for', async () => {
  await openStep();
  await choose('sign', 'sign-in.mp4');
  await written('sign="./film-1.mp4"');
  expect(await page.$eval('[data-make-said]', (line) => line.textContent)).toContain('Now write all');
  await choose('captions', 'sign-in.vtt');
  await written('captions="./captions-1.vtt"');
  await choose('sound', 'sign-in.wav');
  await written('sound="./sound-1.wav"');
  // The same one again is another file: nobody's film is written over.
  await choose('sign', 'sign-in.mp4');
  await written('sign="./film-2.mp4"');
  expect(await page.evaluate(() => (globalThis as unknown as FormWindow).files())).toEqual([
    'film-1.mp4',
    'captions-1.vtt',
    'sound-1.wav',
    'film-2.mp4',
  ]);
  await page.click('[data-make-do="as-written"]');
  await written('transcript="as written"');
  await page.waitForSelector('[data-make-do="as-written"]', { hidden: true });
});

test('What browsers cannot play, and what is too large, is not put in, and what helps is said at the button', async () => {
  await openStep();
  await give('sign', 'step.mov', 10);
  expect(await refused()).toContain('Settings, Camera, Formats');
  await give('sign', 'step.mp4', 10);
  expect(await refused()).toContain('It is no MP4 file');
  await give('sound', 'step.mp3', 5 * 1024 * 1024 + 1);
  expect(await refused()).toContain('where 5 megabytes are allowed');
  expect(await textOf(page)).toBe(blank + step);
  expect(await page.evaluate(() => (globalThis as unknown as FormWindow).files())).toEqual([]);
  await choose('sign', 'sign-in.mp4');
  await written('sign="./film-1.mp4"');
  expect(await page.$('.of-step [role="alert"]')).toBeNull();
});

async function openStep(): Promise<void> {
  page = await openForm(browser(), blank + step);
  await press(page, '.of-step [data-make-open]');
  await page.$$eval('.of-step details', (all) => all.forEach((each) => (each.open = true)));
}

async function choose(name: string, file: string): Promise<void> {
  const input = (await page.$(
    `[data-make-recording="${name}"]`,
  )) as unknown as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path.join(signIn, file));
}

/** Gives a file of so many empty bytes. */
async function give(name: string, file: string, size: number): Promise<void> {
  await page.$eval(
    `[data-make-recording="${name}"]`,
    (input, title, length) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(length)], title));
      (input as HTMLInputElement).files = given.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    file,
    size,
  );
  await settle(page);
}

async function refused(): Promise<string> {
  await page.waitForSelector('.of-step [role="alert"]');
  return page.$eval('.of-step [role="alert"]', (alert) => alert.textContent);
}

async function written(words: string): Promise<void> {
  await expect.poll(() => textOf(page)).toContain(words);
}
