import type { Page } from 'puppeteer-core';

/** Acts, and waits until the page has followed its new address: it listened before this does. */
export async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.body;
    delete dataset['turned'];
    window.addEventListener('hashchange', () => (dataset['turned'] = ''), { once: true });
  });
  await act();
  await page.waitForSelector('body[data-turned]');
}

/**
 * Goes through all screens of a task as a reader does, from the first one to the end, and looks at each. A question is
 * answered so that nothing is skipped.
 */
export async function walk(page: Page, look: () => Promise<unknown>): Promise<void> {
  await turn(page, () => page.click('[data-step-mode-start]'));
  for (let turns = 0; turns < MOST_SCREENS; turns += 1) {
    await look();
    if (await page.$('html[data-step-mode="end"]')) return;
    await turn(page, () => goOn(page));
  }
  throw new Error(`${MOST_SCREENS} screens do not lead to the end.`);
}

const MOST_SCREENS = 200;

/** What a reader presses to come to the next screen. A Stop that goes on below is read to its end first. */
async function goOn(page: Page): Promise<void> {
  const answer = await page.$('.choice:not([hidden]) .answer:has([data-answer=""])');
  if (answer) return answer.click();
  for (let presses = 0; presses < 20; presses += 1) {
    const before = await page.evaluate(() => location.hash);
    await page.click('[data-step-next]');
    if ((await page.evaluate(() => location.hash)) !== before) return;
  }
  throw new Error('Next leads nowhere.');
}

/** Ids of the blocks that are seen. Headings are not among them: they stand over every screen of their part. */
export function visibleParts(page: Page): Promise<string[]> {
  return page.$$eval('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li', (parts) =>
    parts.filter((part) => part.checkVisibility()).map((part) => part.id),
  );
}

/** The settings that a reader has chosen before, as the page finds them. */
export function withSettings(choices: Readonly<Record<string, string>>): (page: Page) => Promise<unknown> {
  return (page) =>
    page.evaluateOnNewDocument(
      (kept) => localStorage.setItem('clearstep-settings', kept),
      JSON.stringify(choices),
    );
}

/** Where a reader is, in words, and whether the focus is there. */
export async function progress(page: Page): Promise<{ words: string; focused: boolean }> {
  return page.$eval('[data-progress]', (element) => ({
    words: element.textContent ?? '',
    focused: document.activeElement === element,
  }));
}

/** Whether a reader sees it. */
export function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}
