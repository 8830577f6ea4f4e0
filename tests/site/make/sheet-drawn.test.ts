import { afterAll, beforeAll, expect, test } from 'vitest';
import { closePage, type BuiltSite } from '../built-site.ts';
import { exampleTask, openExamples } from '../examples.ts';
import { checked, saved } from './made-page.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
});

test('A sheet that was drawn letter by letter is the one that is drawn at once', async () => {
  const page = await site.open(`/en-GB/make/#from=${exampleTask}make.json`);
  const drawn = async (): Promise<string> => page.$eval('.make-sheet svg', (sheet) => sheet.innerHTML);
  await checked(page);
  const before = await drawn();
  // The picture at the top.
  await page.$eval('.make-sheet g:has(path:nth-of-type(3))', (part) => part.setAttribute('data-stays', ''));
  await page.focus('[data-make-field="title"]');
  // So long that it takes another line, which moves all that stands below.
  for (const letter of ' in the afternoon') await page.keyboard.type(letter);
  await saved(page);
  await checked(page);
  expect(await page.$$eval('.make-sheet [data-stays]', (parts) => parts.length)).toBe(1);
  await page.$eval('.make-sheet [data-stays]', (part) => part.removeAttribute('data-stays'));
  const typed = await drawn();
  expect(typed).not.toBe(before);
  await page.reload();
  await page.waitForSelector('.make-sheet svg g');
  await checked(page);
  expect(await drawn()).toBe(typed);
  await closePage(page);
});

test('A photo on a sheet is seen', async () => {
  const page = await site.open('/en-GB/make/#from=/en-GB/tasks/make-tea/make.json');
  await page.waitForSelector('.make-sheet svg image');
  const [width, height] = await page.$eval('.make-sheet svg image', async (photo) => {
    const image = new Image();
    image.src = photo.getAttribute('href') ?? '';
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  });
  expect(Math.min(width ?? 0, height ?? 0)).toBeGreaterThan(100);
  await closePage(page);
});
