import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { openExamples } from './examples.ts';

/** The ways of three people from the first page to what they came for, with nothing but the keys Tab and Enter. */
let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('By keyboard alone,', () => {
  it('somebody at work comes from the first page to the second screen of a task', async () => {
    const page = await site.open('/', { width: 360, worker: true });
    await followLink(page, 'Do a job');
    const task = await page.$eval('.tiles a', (link) => link.textContent.trim());
    await followLink(page, task);
    await tabTo(page, 'One step at a time');
    await page.keyboard.press('Enter');
    await page.waitForSelector('html[data-step-mode]');
    const first = page.url();
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => location.href !== before, {}, first);
    expect(await page.title()).toContain(task);
    await closePage(page);
  });

  it('an employer comes from the first page to a guide, and to its paper', async () => {
    const page = await site.open('/', { width: 360, worker: true });
    await followLink(page, 'I am an employer');
    const guide = await page.$eval('.tiles a', (link) => link.textContent.trim());
    await followLink(page, guide);
    expect(await page.$eval('h1', (heading) => heading.textContent)).toContain(guide);
    await tabTo(page, 'Get it on paper');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#papers');
    expect(await tabTo(page, ': ')).toMatch(/\.pdf$/u);
    await closePage(page);
  });

  it('a job coach comes from a task to its page for the coach', async () => {
    const page = await site.open('/en-GB/tasks/make-tea/', { width: 360, worker: true });
    const coach = await page.$eval('a[href$="/coach/"]', (link) => link.textContent.trim());
    await followLink(page, coach);
    expect(new URL(page.url()).pathname).toBe('/en-GB/tasks/make-tea/coach/');
    await closePage(page);
  });
});

async function followLink(page: Page, words: string): Promise<void> {
  await tabTo(page, words);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
}

/** Presses Tab until the focus is on what says this. Answers where it leads, if it is a link. */
async function tabTo(page: Page, words: string): Promise<string> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const { activeElement } = document;
      const link = activeElement instanceof HTMLAnchorElement ? activeElement.href : '';
      return { words: activeElement?.textContent ?? '', link };
    });
    if (focus.words.includes(words)) return focus.link;
  }
  throw new Error(`After ${MOST} presses of Tab the focus was never on “${words}” at ${page.url()}.`);
}

/** More than any page of the examples has before its list. */
const MOST = 80;
