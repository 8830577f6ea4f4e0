import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { serve } from '../../scripts/browser/serve.ts';
import { asksWorker, holdWorker } from './hold-worker.ts';

/** The folder that `npm run build` writes. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The built site, served on this machine, with one browser to look at it. */
export interface BuiltSite {
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page of the site in a context of its own: nothing kept from another test. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Pixels; 1280 when not said. */
  readonly width?: number;
  /** Pixels; 800 when not said. */
  readonly height?: number;
  readonly script?: boolean;
  readonly dark?: boolean;
  /** Whether the service worker comes. Where not said, it does on pages that show what it answers. */
  readonly worker?: boolean;
  /** Runs before anything is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Opens the site in `dist`, or one that a test has built in another folder. */
export async function openSite(folder = dist): Promise<BuiltSite> {
  if (folder === dist) requireDist();
  const [served, browser] = await Promise.all([serve(folder), openBrowser()]);
  return {
    origin: served.origin,
    browser,
    open: async (path, options = {}) => {
      const { width = 1280, height = 800, script = true, dark = false, before } = options;
      const { worker = asksWorker(path) } = options;
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // Milliseconds. Whoever waits longer waits in vain, also on a machine that is busy with other things.
      page.setDefaultTimeout(90_000);
      await page.setViewport({ width, height });
      await page.setJavaScriptEnabled(script);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        // A page that still glides to the field in focus moves a button away from under the click.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      if (!worker) await holdWorker(page);
      await before?.(page);
      await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
      // An address of step mode fetches what that needs.
      if (script && /#(?:do|label)\//u.test(path)) await untilStepMode(page);
      // Nothing is measured in a typeface that is about to be replaced.
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Waits until a page shows one step, or the whole page where it cannot. */
async function untilStepMode(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { documentElement: root } = document;
    const comes = root.hasAttribute('data-step-mode-comes');
    return (
      'stepMode' in root.dataset || (!comes && document.querySelector('[data-step-mode-start]') === null)
    );
  });
}

/** Closes a page together with its context. */
export async function closePage(page: Page): Promise<void> {
  await page.browserContext().close();
}

/**
 * Whether the focus is where it should be. To be asked again and again: the browser follows a link within the page,
 * closes a dialog and gives the focus back after the key press was answered, not during it.
 */
export async function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

/** Addresses of all built pages: `/`, `/en-GB/tasks/`, `/404.html`. */
export function builtPages(): string[] {
  requireDist();
  const pages = pagesIn(dist);
  // One of those about a paper stands for all: they are alike, and there is one for each version of each document.
  const paper = pages.find(isAboutPaper);
  return pages.filter((page) => !isAboutPaper(page) || page === paper);
}

function isAboutPaper(page: string): boolean {
  return page.startsWith('/v/');
}

/** The same of a site in another folder, with all that are about papers. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${relative('.', file).split(sep).join('/')}`.replace(/index\.html$/, ''))
    .filter((page) => !leadsOn(page, folder))
    .toSorted();
}

/** Where the first page of a language would stand that is the default one: it leads home, and is seen by nobody. */
function leadsOn(page: string, folder: string): boolean {
  const isOfLanguage = /^\/[a-z]{2,3}(?:-[A-Z]{2})?\/$/u.test(page);
  return (
    isOfLanguage && readFileSync(join(folder, page, 'index.html'), 'utf8').includes('http-equiv="refresh"')
  );
}

function requireDist(): void {
  if (existsSync(join(dist, 'index.html'))) return;
  throw new Error(
    'There is no built site in "dist". Run "npm run build" first; "npm test" does so by itself.',
  );
}
