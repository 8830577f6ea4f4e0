import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite } from './built-site.ts';
import { examplePages, exampleTask, openExamples, samplePages } from './examples.ts';

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

describe.each(builtPages())('The page %s', (path) => {
  it('fits 320 px without sideways scroll, and everything to press is 44 px or larger', async () => {
    const page = await site.open(path, { width: 320 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await smallTargets(page)).toEqual([]);
    expect(await wordsUnderPictures(page)).toEqual([]);
    await closePage(page);
  });
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

/** By how many pixels the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/**
 * Controls that are smaller than 44 by 44 px (WCAG 2.2, 2.5.5). A link inside a sentence is exempt there; a radio or
 * checkbox counts with its label.
 */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSentence = (element: Element): boolean => {
      const block = element.closest('p, li, dd, td');
      return element.matches('a') && (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    };
    return [...document.querySelectorAll('a[href], button, input, textarea, select, summary')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip') && !inSentence(element))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.9 || box.height < 43.9)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 90)} ${box.width} x ${box.height}`);
  });
}

/** Elements whose words do not fit into them and are not shown. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) => element.checkVisibility() && !element.matches('.visually-hidden, .visually-hidden *'),
      )
      .filter((element) => getComputedStyle(element).overflowY === 'hidden')
      .filter((element) => element.scrollHeight > element.clientHeight + 2)
      .map((element) => element.outerHTML.slice(0, 90)),
  );
}

/** Words of letters alone that stand on two lines. Addresses and code may break anywhere. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      if (!parentElement?.checkVisibility() || parentElement.closest('code, pre, .visually-hidden')) continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/(?<!\S)\p{L}+(?!\S)/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** Words that a picture lies over, or that run on below it. */
function wordsUnderPictures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('.tile-picture')]
      .filter((picture) => picture.checkVisibility())
      .map((picture) => picture.getBoundingClientRect());
    const under: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      let seen = node.parentElement?.checkVisibility() ?? false;
      // What is only heard is cut down to nothing.
      for (let each = node.parentElement; seen && each; each = each.parentElement)
        seen = !getComputedStyle(each).clipPath.startsWith('inset(50%');
      if (!seen) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isUnder = [...range.getClientRects()].some((words) =>
        pictures.some(
          (picture) =>
            Math.min(words.right, picture.right) - Math.max(words.left, picture.left) > 1 &&
            Math.min(words.bottom, picture.bottom) - Math.max(words.top, picture.top) > 1,
        ),
      );
      if (isUnder) under.push(node.nodeValue ?? '');
    }
    return under;
  });
}

/** Buttons whose words stand out over their edge. */
function tightButtons(page: Page): Promise<string[]> {
  return page.$$eval('.button', (buttons) =>
    buttons
      .filter((button) => button.checkVisibility() && button.scrollWidth > button.clientWidth)
      .map((button) => button.textContent.trim()),
  );
}
