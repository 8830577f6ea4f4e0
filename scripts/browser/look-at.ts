import type { Browser } from 'puppeteer-core';
import { openBrowser } from './open-browser.ts';
import { serve, type ServeOptions } from './serve.ts';

/** Serves a finished site to a browser while something is done with both, and ends both whatever comes of it. */
export async function lookAt<Seen>(
  folder: string,
  look: (browser: Browser, origin: string) => Promise<Seen>,
  options: ServeOptions = {},
): Promise<Seen> {
  const [served, browser] = await Promise.all([serve(folder, options), openBrowser()]);
  try {
    return await look(browser, served.origin);
  } finally {
    await browser.close();
    await served.close();
  }
}
