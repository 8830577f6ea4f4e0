import { type Page, TimeoutError } from 'puppeteer-core';

/** What is wrong with the one heading that names a page, and with the way past its menu by keyboard. */
export async function lostByKeyboard(page: Page): Promise<string[]> {
  const faults = await headingFaults(page);
  await page.keyboard.press('Tab');
  if (!(await comesTo(page, '.skip'))) return [...faults, 'the first stop of the keyboard is no skip link'];
  await page.keyboard.press('Enter');
  if (!(await comesTo(page, '#main'))) return [...faults, 'the skip link does not lead to the words'];
  return faults;
}

/**
 * The same for a page whose markup is that of another one where the keys were pressed: which element is the first stop, and
 * where it leads, without what a page does at the first key, which takes as long as to open it.
 */
export async function lostInMarkup(page: Page): Promise<string[]> {
  const found = await page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]',
      ),
    ].filter((each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility());
    const first = stops.toSorted((a, b) => (b.tabIndex > 0 ? 1 : 0) - (a.tabIndex > 0 ? 1 : 0))[0];
    return {
      isFree: document.activeElement === document.body,
      isSkip: first?.matches('.skip') ?? false,
      leadsOn: first?.getAttribute('href') === '#main' && document.querySelector('#main[tabindex]') !== null,
    };
  });
  const faults = await headingFaults(page);
  if (!found.isFree || !found.isSkip) return [...faults, 'the first stop of the keyboard is no skip link'];
  return found.leadsOn ? faults : [...faults, 'the skip link does not lead to the words'];
}

async function headingFaults(page: Page): Promise<string[]> {
  const headings = await page.$$eval(
    'h1',
    (all) => all.filter((heading) => heading.checkVisibility()).length,
  );
  return headings === 1 ? [] : [`${headings} headings of the first level are shown`];
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
