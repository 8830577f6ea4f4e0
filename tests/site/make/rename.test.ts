import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, type BuiltSite } from '../built-site.ts';
import { openExamples } from '../examples.ts';
import { list, renameFirst, saved } from './made-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

test('A document is renamed as it is, also before the list has heard that another tab saved it', async () => {
  const page = await site.open('/en-GB/make/');
  await page.click('[data-make-new="form"]');
  await saved(page);
  await page.click('[data-make-back]');
  await page.waitForSelector('[data-make-rename]');
  await page.evaluate(saveOnceMore);
  await renameFirst(page, 'For Tuesday');
  await expect.poll(() => list(page)).toEqual(['for-tuesday.en-GB.mdx']);
  await closePage(page);
});

/** What is kept gets a new version, and nobody is told. Runs in the page. */
function saveOnceMore(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('clearstep-make');
    opening.addEventListener('error', () => reject(new Error('It does not open.')));
    opening.addEventListener('success', () => {
      const work = opening.result.transaction('documents', 'readwrite');
      const store = work.objectStore('documents');
      const all = store.getAll();
      all.addEventListener('success', () => {
        for (const each of all.result) store.put({ ...each, version: each.version + 1 });
      });
      work.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });
}
