import pa11y from 'pa11y';
import type { Page } from 'puppeteer-core';

type Runner = 'axe' | 'htmlcs';

/**
 * WCAG 2 at level AAA, on the page as it is now and as wide as it is, by both runners where not said. HTML CodeSniffer alone
 * takes a tenth of the time: it looks for names, headings and contrast (7:1) as well, and not for roles or for words that lie
 * below something else.
 */
export async function issues(page: Page, runners: readonly Runner[] = ['axe', 'htmlcs']): Promise<string[]> {
  const viewport = page.viewport();
  await layBare(page);
  const result = await pa11y(page.url(), {
    browser: page.browser(),
    page,
    ignoreUrl: true,
    // Without it pa11y makes every page 1280 wide before it looks.
    ...(viewport && { viewport }),
    runners,
    standard: 'WCAG2AAA',
    // Milliseconds; pa11y's own limit is too short for a machine that is busy.
    timeout: 120_000,
  });
  await putBack(page);
  return result.issues.map(
    ({ runner, code, message, selector }) => `${runner} ${code}: ${message} At: ${selector}`,
  );
}

/**
 * Axe cannot tell the contrast of words that lie below something else. Bars that stay in view
 * join the flow (a reader scrolls), and below an open dialog nothing is shown (it is inert).
 */
async function layBare(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { position } = getComputedStyle(element);
      const stays = position === 'sticky' || position === 'fixed';
      if (!stays && !(position === 'absolute' && element.closest('[data-stays]'))) continue;
      element.dataset['stays'] = element.style.position;
      element.style.position = 'static';
    }
    const dialog = document.querySelector<HTMLElement>('dialog:modal');
    if (!dialog) return;
    document.body.style.visibility = 'hidden';
    dialog.style.visibility = 'visible';
    // What is further down in it than the window is high is looked at as well.
    dialog.style.maxHeight = 'none';
  });
}

async function putBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-stays]')) {
      element.style.position = element.dataset['stays'] ?? '';
      delete element.dataset['stays'];
    }
    document.body.style.visibility = '';
    const dialog = document.querySelector<HTMLElement>('dialog:modal');
    dialog?.style.removeProperty('visibility');
    dialog?.style.removeProperty('max-height');
  });
}
