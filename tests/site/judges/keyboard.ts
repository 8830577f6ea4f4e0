import { type Page, TimeoutError } from 'puppeteer-core';

/** What is wrong with the one heading that names a page, and with the way past its menu by keyboard. */
export async function lostByKeyboard(page: Page): Promise<string[]> {
  const headings = await page.$$eval(
    'h1',
    (all) => all.filter((heading) => heading.checkVisibility()).length,
  );
  const faults = headings === 1 ? [] : [`${headings} headings of the first level are shown`];
  await page.keyboard.press('Tab');
  if (!(await comesTo(page, '.skip'))) return [...faults, 'the first stop of the keyboard is no skip link'];
  await page.keyboard.press('Enter');
  if (!(await comesTo(page, '#main'))) return [...faults, 'the skip link does not lead to the words'];
  return faults;
}

/** Whether the focus arrives: a browser needs a moment for it, and a busy one a long moment. */
async function comesTo(page: Page, selector: string): Promise<boolean> {
  try {
    await page.waitForFunction(
      (wanted) => document.activeElement?.matches(wanted),
      { timeout: PATIENCE },
      selector,
    );
    return true;
  } catch (error) {
    if (error instanceof TimeoutError) return false;
    throw error;
  }
}

/** Milliseconds. */
const PATIENCE = 15_000;
