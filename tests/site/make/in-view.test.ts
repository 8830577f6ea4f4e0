import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, type BuiltSite } from '../built-site.ts';
import { exampleTask, openExamples } from '../examples.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
});

test.each([
  ['a document', 'from'],
  ['a version for one person', 'for'],
])('How %s looks stays in view while it is written, and covers nothing at its end', async (_, as) => {
  const page = await site.open(`/en-GB/make/#${as}=${exampleTask}make.json`);
  await page.waitForSelector('[data-make-pdf="a4"]');
  await page.waitForSelector('.make-sheets svg');
  await page.evaluate(() => scrollTo(0, 1000));
  expect(await page.$eval('#make-look', (look) => look.getBoundingClientRect().top)).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const end = await page.$eval('#make-look', (look) => look.getBoundingClientRect().bottom);
  expect(await page.$eval('#make-take', (take) => take.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
    end,
  );
  await closePage(page);
});
