import pa11y from 'pa11y';
import type { Page } from 'puppeteer-core';

/** Both runners, WCAG 2 at level AAA, on the page as it is now. Nothing is ignored. */
export async function issues(page: Page): Promise<string[]> {
  const result = await pa11y(page.url(), {
    browser: page.browser(),
    page,
    ignoreUrl: true,
    runners: ['axe', 'htmlcs'],
    standard: 'WCAG2AAA',
    // Milliseconds; pa11y's own limit is too short for a machine that is busy.
    timeout: 120_000,
  });
  return result.issues.map(
    ({ runner, code, message, selector }) => `${runner} ${code}: ${message} At: ${selector}`,
  );
}
