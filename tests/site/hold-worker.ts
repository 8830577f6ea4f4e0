import type { Page } from 'puppeteer-core';

/**
 * For a page that is opened next, the service worker is for ever on its way: what it fetches as soon as it is there costs more
 * than the page itself, and what it does, tests of its own show (`without-internet.test.ts`, `new-version.test.ts`).
 */
export async function holdWorker(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // There is none on a disk.
    if ('serviceWorker' in navigator)
      ServiceWorkerContainer.prototype.register = () => new Promise(() => undefined);
  });
}

/** Whether parts of a page show only when the worker has answered: how large a pack is, and what can be kept. */
export function asksWorker(path: string): boolean {
  return /\/(?:decks\/[^/]+|offline)\/(?:#.*)?$/u.test(path);
}
