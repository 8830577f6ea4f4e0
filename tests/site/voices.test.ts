import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { pretendVoices, type Said } from './pretend-voices.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

const three = [
  ['near', 'en-GB', true],
  ['american', 'en_US', true],
  ['far', 'en-GB', false],
  ['polish', 'pl-PL', true],
] as const;

describe('The voices of a device', () => {
  it('are offered in the settings where several on it speak the language of the page, the nearest first', async () => {
    const page = await open(three);
    expect(await page.$$eval('#settings-voice option', (all) => all.map(({ value }) => value))).toEqual([
      '',
      'near',
      'american',
    ]);
    expect(await isOffered(page)).toBe(true);
    await closePage(page);
    const alone = await open(three.slice(0, 1));
    expect(await isOffered(alone)).toBe(false);
    await closePage(alone);
  });

  it('read with the one that was chosen, as fast as was chosen, on the next page, too', async () => {
    const page = await open(three);
    await page.select('#settings-voice', 'american');
    await page.$eval('input[name="speed"][value="fast"]', (input) => (input as HTMLElement).click());
    await page.click('[data-settings-close]');
    await page.goto(`${site.origin}/en-GB/tasks/make-tea/`, { waitUntil: 'load' });
    await page.click('.actions button[data-listen]');
    await expect.poll(() => said(page)).toEqual([{ voice: 'american', rate: 1.15 }]);
    await closePage(page);
  });
});

const isOffered = (page: Page): Promise<boolean> =>
  page.$eval('#settings-voice', (list) => list.checkVisibility());
const said = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    (window as unknown as { said: Said[] }).said.map(({ voice, rate }) => ({ voice, rate })),
  );

/** A page with its settings open, on a device with these voices. */
async function open(voices: readonly (readonly [string, string, boolean])[]): Promise<Page> {
  const page = await site.open(exampleTask, {
    before: (fresh) => fresh.evaluateOnNewDocument(pretendVoices, voices),
  });
  await page.click('[data-settings-open]');
  return page;
}
