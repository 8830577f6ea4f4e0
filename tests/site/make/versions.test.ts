import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { origin, servePersonPage } from './person-page.ts';
import { pressWith } from './form-hands.ts';
import { keptPage, type KeptWindow } from './kept-page.ts';
import { oneBrowser } from './one-browser.ts';
import { saved } from './made-page.ts';

const site = { text: task('<Step done="It is brown." short="Stir the tea">\nStir it.\n</Step>') };

const browser = oneBrowser();

test('A document has versions of the last hours, to look at and to go back to, and the way back is open', async () => {
  const page = await written();
  expect(await times(page)).toEqual(['Tuesday 24 November, 15:30', 'Tuesday 24 November, 14:10']);
  await page.click('.make-versions > li:last-child summary');
  const shown = await page.$eval('.make-versions > li:last-child details', (each) => each.textContent);
  expect(shown).toContain('Make tea');
  expect(shown).toContain('Step 1 Stir it.');
  await page.click('.make-versions > li:last-child [data-make-go-back]');
  await page.waitForSelector('[data-make-take-back]');
  expect(await title(page)).toBe('Make tea');
  expect(await page.$eval('.make-deleted span', (said) => said.textContent)).toBe(
    '“Make tea at four” is as it was on Tuesday 24 November, 14:10.',
  );
  await page.click('[data-make-take-back]');
  await page.waitForFunction(() => !document.querySelector('[data-make-take-back]'));
  expect(await title(page)).toBe('Make tea at four');
  await page.close();
});

test('Days later, one version of each day is left', async () => {
  const page = await written();
  await page.click('[data-make-open]');
  await rename(page, 'Make tea for two', [27, 9, 0]);
  await rename(page, 'Make tea for three', [27, 9, 5]);
  await page.click('[data-make-back]');
  await page.waitForSelector('[data-make-earlier]');
  await page.click('[data-make-earlier]');
  await page.waitForSelector('.make-versions > li');
  // What was left when somebody stopped, and nothing else of that day.
  expect(await times(page)).toEqual(['Friday 27 November, 09:00', 'Tuesday 24 November, 15:45']);
  await page.close();
});

test('A device that is full gives up versions, and keeps what is written now', async () => {
  const page = await written();
  await page.click('[data-make-open]');
  await page.waitForSelector('[data-make-field="title"]');
  await page.evaluate(() => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    const clear = Reflect.get(IDBObjectStore.prototype, 'clear');
    let isFull = true;
    IDBObjectStore.prototype.put = function (...given) {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
    IDBObjectStore.prototype.clear = function () {
      isFull = false;
      return clear.apply(this);
    };
  });
  await rename(page, 'Make tea for all', [24, 15, 50]);
  await page.click('[data-make-back]');
  await page.waitForSelector('[data-make-earlier]');
  expect(await title(page)).toBe('Make tea for all');
  await page.close();
});

test('A key press saves the text alone, a photo is written once, and goes when nothing names it any more', async () => {
  const page = await keptPage(browser());
  const told = await page.evaluate(async (at) => {
    const { openKept, idb, puts, asked } = globalThis as unknown as KeptWindow;
    const day = 24 * 60 * 60 * 1000;
    let time = new Date(2026, 10, 24, 14, 10).getTime();
    const kept = openKept(() => time);
    const photo = new Uint8Array(1_000_000).fill(7);
    const tea = { id: 'tea', file: at, text: 'one', files: new Map([['cup.jpg', photo]]) };
    const filesLeft = async (): Promise<number> => {
      await kept.list();
      const database = await idb.openDB('clearstep-make');
      const count = await database.count('files');
      database.close();
      return count;
    };
    const written = (): number => puts.splice(0).reduce((sum, [, bytes]) => sum + bytes, 0);

    await kept.save(tea, 0);
    const first = written();
    asked.splice(0);
    time += 2 * 60 * 60 * 1000;
    await kept.save({ ...tea, text: 'two' }, 1);
    const askedByKey = asked.length;
    // Opened again, as after a reload, and copied: these are other objects with the same bytes.
    const again = await kept.find('tea');
    if (again) await kept.save({ ...again, text: 'three' }, 2);
    if (again) await kept.save({ ...again, id: 'copy' }, 0);
    const later = written();
    const versions = (await kept.earlier('tea')).map(({ text }) => text);

    const without = new Map<string, Uint8Array>();
    await kept.save({ ...tea, files: without }, 3);
    await kept.save({ ...tea, id: 'copy', files: without }, 1);
    const withVersion = await filesLeft();
    const bytesOf = async (): Promise<number | undefined> =>
      (await kept.find('tea'))?.files.get('cup.jpg')?.length;
    const before = await kept.goBack('tea', new Date(2026, 10, 24, 14, 10).getTime());
    const wentBack = await bytesOf();
    if (before !== undefined) await kept.goBack('tea', before);

    // A step back brings bytes from the memory of the tab, whatever was swept out.
    time += 20 * day;
    await kept.save({ ...tea, text: 'much later', files: without }, 6);
    await kept.save({ ...tea, id: 'copy', text: 'much later', files: without }, 2);
    const swept = await filesLeft();
    await kept.save(tea, 7);
    const stepBack = await bytesOf();

    await kept.delete('tea');
    time += 6 * day;
    const deleted = await filesLeft();
    await kept.takeBack('tea');
    const tookBack = await bytesOf();
    await kept.delete('tea');
    time += 8 * day;
    await filesLeft();
    return {
      first,
      askedByKey,
      later,
      versions,
      withVersion,
      wentBack,
      swept,
      stepBack,
      deleted,
      tookBack,
      gone: await filesLeft(),
    };
  }, 'content/tasks/make-tea/en-GB.mdx');
  expect(told).toEqual({
    first: 1_000_000,
    askedByKey: 0,
    later: 0,
    versions: ['two', 'one'],
    withVersion: 1,
    wentBack: 1_000_000,
    swept: 0,
    stepBack: 1_000_000,
    deleted: 1,
    tookBack: 1_000_000,
    gone: 0,
  });
  await page.close();
});

/** A document that was changed at 14:10, 15:30, 15:40 and 15:45, in the list with its versions open. */
async function written(): Promise<Page> {
  const page = await (await browser().createBrowserContext()).newPage();
  await page.evaluateOnNewDocument(() => {
    let time = new Date(2026, 10, 24, 14, 10).getTime();
    Date.now = () => time;
    Object.assign(globalThis, { setTime: (next: number) => (time = next) });
  });
  await servePersonPage(page, site);
  await page.goto(`${origin}/make/#from=/task.json`);
  await saved(page);
  await rename(page, 'Make tea at three', [24, 15, 30]);
  await rename(page, 'Make tea at half past', [24, 15, 40]);
  await rename(page, 'Make tea at four', [24, 15, 45]);
  await page.click('[data-make-back]');
  await page.waitForSelector('[data-make-earlier]');
  await page.click('[data-make-earlier]');
  await page.waitForSelector('[data-make-versions]');
  await page.waitForFunction(() => document.querySelector('.make-versions > li, [data-make-versions] p + p'));
  return page;
}

/** Types another title, at a day of November, an hour and a minute. */
async function rename(page: Page, words: string, at: readonly [number, number, number]): Promise<void> {
  await page.evaluate(([day, hour, minute]) => {
    (globalThis as unknown as { setTime: (next: number) => void }).setTime(
      new Date(2026, 10, day, hour, minute).getTime(),
    );
  }, at);
  await page.waitForSelector('[data-make-field="title"]');
  await page.focus('[data-make-field="title"]');
  await pressWith(page, 'Control', 'a');
  // At once: each letter would be a change.
  await page.keyboard.sendCharacter(words);
  await page.waitForSelector('[data-make-saving="saving"]');
  await saved(page);
}

async function times(page: Page): Promise<(string | null)[]> {
  return page.$$eval('.make-versions summary', (all) => all.map(({ textContent }) => textContent));
}

async function title(page: Page): Promise<string | null> {
  return page.$eval('.make-mine .make-title strong', (each) => each.textContent);
}
