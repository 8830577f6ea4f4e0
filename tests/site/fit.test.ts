import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { examplePages, exampleTask, openExamples, samplePages } from './examples.ts';
import { brokenWords, cutOff, overflow, tightButtons, wordsUnderPictures } from './judges/fits.ts';

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

describe.each(samplePages)('The page %s', (path) => {
  it('loses nothing when a reader spaces the text out (WCAG 2.2, 1.4.12)', async () => {
    const page = await examples.open(path, { width: 320 });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
        element.style.setProperty('line-height', '1.5', 'important');
        element.style.setProperty('letter-spacing', '0.12em', 'important');
        element.style.setProperty('word-spacing', '0.16em', 'important');
        if (element.matches('p')) element.style.setProperty('margin-bottom', '2em', 'important');
      }
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await cutOff(page)).toEqual([]);
    expect(await wordsUnderPictures(page)).toEqual([]);
    await closePage(page);
  });
});

describe.each([...new Set([...samplePages, ...examplePages])])('The page %s', (path) => {
  it('fits 320 px in very large text, and breaks no word in two', async () => {
    const page = await openVeryLarge(path);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await brokenWords(page)).toEqual([]);
    expect(await wordsUnderPictures(page)).toEqual([]);
    await closePage(page);
  });
});

describe('The menu', () => {
  it.each(['/', '/cy/', '/pl/'])('stands on one line of the smallest phone: %s', async (first) => {
    const page = await site.open(first, { width: 320 });
    const tops = await page.$$eval('.site-header li', (items) =>
      items
        .filter((item) => item.checkVisibility())
        .map((item) => Math.round(item.getBoundingClientRect().top)),
    );
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
    await closePage(page);
  });
});

describe('A panel over the page', () => {
  it.each([
    ['/', '[data-settings-open]', '#settings'],
    [`${exampleTask}#do/1`, '[data-step-help]', '#step-help'],
  ])('keeps its way out in sight and breaks no word: %s', async (path, opener, dialog) => {
    for (const height of [568, 667]) {
      const page = await openVeryLarge(path, height);
      await page.click(opener);
      const { bottom, covered } = await page.$eval(`${dialog} .dialog-end .button`, (button) => {
        const box = button.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return { bottom: box.bottom, covered: !button.contains(top) };
      });
      expect(bottom).toBeLessThanOrEqual(height);
      expect(covered).toBe(false);
      expect(await brokenWords(page)).toEqual([]);
      expect(await tightButtons(page)).toEqual([]);
      await closePage(page);
    }
  });
});

describe('Step mode', () => {
  it.each(['#do/1', '#do/end'])('fits 320 px in very large text at %s', async (hash) => {
    const page = await openVeryLarge(`${exampleTask}${hash}`);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await brokenWords(page)).toEqual([]);
    expect(await tightButtons(page)).toEqual([]);
    await closePage(page);
  });
});

function openVeryLarge(path: string, height = 800): Promise<Page> {
  return examples.open(path, {
    width: 320,
    height,
    before: (fresh) =>
      fresh.evaluateOnNewDocument(() =>
        localStorage.setItem('clearstep-settings', JSON.stringify({ size: 'larger' })),
      ),
  });
}
