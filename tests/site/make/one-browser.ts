import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';

/** One browser for all tests of a file: it is opened before the first and closed after the last. Gives it to tests as they run. */
export function oneBrowser(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is open while tests run, and not before.');
    return browser;
  };
}
