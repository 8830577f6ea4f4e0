import type { Page } from 'puppeteer-core';

/** What is wrong with a page of 320 px: it scrolls sideways, has controls under 44 px, or words that a picture covers. */
export async function misfits(page: Page): Promise<string[]> {
  const wide = await overflow(page);
  const [small, under] = [await smallTargets(page), await wordsUnderPictures(page)];
  return [
    ...(wide > 0 ? [`is ${wide} px wider than its window`] : []),
    ...small.map((target) => `too small to press: ${target}`),
    ...under.map((words) => `under a picture: ${words}`),
  ];
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
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
export function cutOff(page: Page): Promise<string[]> {
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
export function brokenWords(page: Page): Promise<string[]> {
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
export function wordsUnderPictures(page: Page): Promise<string[]> {
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
export function tightButtons(page: Page): Promise<string[]> {
  return page.$$eval('.button', (buttons) =>
    buttons
      .filter((button) => button.checkVisibility() && button.scrollWidth > button.clientWidth)
      .map((button) => button.textContent.trim()),
  );
}
