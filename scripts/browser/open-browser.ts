import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { launch, type Browser } from 'puppeteer-core';

/**
 * Starts a headless browser that talks to nobody. The sandbox is off, because it does not start for root, as on build
 * machines; only pages of this project are ever opened.
 */
export async function openBrowser(): Promise<Browser> {
  return launch({
    executablePath: await findBrowser(),
    headless: true,
    // Milliseconds. The packed browser has to be unpacked first, and a busy machine takes its time.
    timeout: 90_000,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}

/** `CHROME_PATH`, an installed Chrome or Chromium, puppeteer's own, or the one that comes with the npm packages. */
async function findBrowser(): Promise<string> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROME_PATH says ${wanted}, but there is no such file.`);
  }
  const installed = installedBrowsers.find((path) => existsSync(path)) ?? (await puppeteersOwn());
  return installed ?? chromium.executablePath();
}

const installedBrowsers = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that pa11y's puppeteer would start, if somebody let it be downloaded. */
async function puppeteersOwn(): Promise<string | undefined> {
  try {
    const pa11y = createRequire(import.meta.url).resolve('pa11y');
    const puppeteer = createRequire(pa11y)('puppeteer') as { executablePath(): string | Promise<string> };
    const path = await puppeteer.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
