import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, JSHandle } from 'puppeteer-core';

/** A page as it is written: the parser of a browser has read it, and nothing of it has run or been drawn. */
export type ParsedPage = Document;

/** Reads pages as they are before any script and style, a thousand of them while one is loaded. */
export interface PageReader {
  /** Hands the page at an address, `/en-GB/tasks/`, to a function that runs in the browser. */
  readonly read: <Found>(address: string, look: (page: ParsedPage) => Found) => Promise<Found>;
  readonly close: () => Promise<void>;
}

/** Reads the pages in a folder by the parser of a browser, which loads nothing of what they name and runs no script. */
export async function openReader(browser: Browser, folder: string): Promise<PageReader> {
  const blank = await browser.newPage();
  return {
    read: async (address, look) => {
      const file = address.endsWith('/') ? `${address}index.html` : address;
      const html = readFileSync(path.join(folder, decodeURIComponent(file)), 'utf8');
      const parsed = (await blank.evaluateHandle(
        (text) => new DOMParser().parseFromString(text, 'text/html'),
        html,
      )) as JSHandle<ParsedPage>;
      const found = await parsed.evaluate(look);
      await parsed.dispose();
      return found;
    },
    close: () => blank.close(),
  };
}
