import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closePage, type BuiltSite } from '../built-site.ts';
import { openExamples } from '../examples.ts';
import { checked, saved } from './made-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
});

it('The help about making a document names what stands there, and its first card can be made as it says', async () => {
  const named = await namedInHelp();
  expect(named.length).toBeGreaterThan(20);
  const page = await site.open('/en-GB/make/');
  const seen = [await wordsOf(page)];

  // In the order of the help: something new, the first step, its words, its picture.
  await page.click('[data-make-new="task"]');
  await checked(page);
  await page.waitForSelector('.make-form .make-fold');
  await page.evaluate(() => {
    const steps = [...document.querySelectorAll<HTMLElement>('.make-form .make-fold')];
    steps.find(({ textContent }) => textContent.includes('Step'))?.click();
  });
  await page.waitForSelector('.is-open [data-make-field="body"]');
  await page.focus('.is-open [data-make-field="body"]');
  await page.keyboard.press('End');
  // A word for which the advice has an easier one.
  await page.keyboard.type(' Utilise it.');
  await expect.poll(() => wordsOf(page)).toContain('Why');
  seen.push(await wordsOf(page));
  await saved(page);
  seen.push(await wordsOf(page));

  // Back at the start, it is among one's own.
  await page.evaluate(() => history.back());
  await page.waitForSelector('.make-mine');
  seen.push(await wordsOf(page));
  const all = seen.join(' ');
  expect(named.filter((name) => !all.includes(name)).toSorted()).toEqual(namesOfOtherTimes.toSorted());
  await closePage(page);
});

/** What the help names that a first card has no need of. */
const namesOfOtherTimes = [
  // Where a photo was put in, or a chart.
  'What the photo shows',
  'Show where on the photo',
  'Cut the photo',
  'The table of the chart',
  'Paste a table from a spreadsheet',
  // Where the facts were unfolded, the text is shown, or the web page.
  'The skin of people in all drawings',
  'The hair of people in all drawings',
  'Show the form',
  'Computer',
  // In a version for one person, and when the document was changed below it.
  'A photo of your own',
  'The document has changed',
  // When something was deleted, or changed in another tab.
  'Take it back',
  'Show what the other tab has',
  'Keep mine as a copy',
];

/** What stands between quote marks in the help: names of buttons, fields and parts of the page. */
async function namedInHelp(): Promise<string[]> {
  const page = await site.open('/en-GB/make/help/', { script: false });
  const words = await page.$eval('article', ({ textContent }) => textContent);
  await closePage(page);
  return [...new Set([...words.matchAll(/“([^”]+)”/gu)].map(([, name = '']) => name))];
}

/** All words of the page, also those of parts that are folded. */
async function wordsOf(page: Page): Promise<string> {
  return page.$eval('main', ({ textContent }) => textContent.replaceAll(/\s+/gu, ' '));
}
