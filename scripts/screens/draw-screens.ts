import sharp, { type OverlayOptions } from 'sharp';
import type { Browser, Page } from 'puppeteer-core';
import type { View } from './views.ts';

/** Width and height in pixels: a phone, the same on its side, a tablet, a laptop. */
const screens = [
  [360, 740],
  [740, 360],
  [768, 1024],
  [1280, 800],
] as const;

/** The colours that a reader can choose. */
const themes = ['light', 'cream', 'calm', 'dark', 'contrast'] as const;

/** Half of the size: words can still be read, and the picture is small enough for a repository. */
const SCALE = 0.5;
/** Pixels between two screens. */
const GAP = 12;

/** One picture of a view as WebP: a row for each theme, a column for each screen. */
export async function drawScreens(
  browser: Browser,
  origin: string,
  view: View & { readonly address: string },
): Promise<Buffer> {
  const tiles: OverlayOptions[] = [];
  const rowHeight = Math.max(...screens.map(([, height]) => height)) * SCALE + GAP;
  for (const [row, theme] of themes.entries()) {
    let left = GAP;
    for (const [width, height] of screens) {
      const picture = await photograph(browser, `${origin}${view.address}`, { view, theme, width, height });
      const small = await sharp(picture)
        .resize({ width: width * SCALE })
        .png()
        .toBuffer();
      tiles.push({ input: small, left, top: GAP + row * rowHeight });
      left += width * SCALE + GAP;
    }
  }
  const width = screens.reduce((sum, [each]) => sum + each * SCALE + GAP, GAP);
  const ground = {
    width,
    height: GAP + themes.length * rowHeight,
    channels: 3,
    background: '#8a8f94',
  } as const;
  return sharp({ create: ground }).composite(tiles).webp({ quality: 60, effort: 6 }).toBuffer();
}

interface Shot {
  readonly view: View;
  readonly theme: (typeof themes)[number];
  readonly width: number;
  readonly height: number;
}

async function photograph(browser: Browser, address: string, shot: Shot): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: shot.width, height: shot.height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await choose(page, shot.theme);
  await page.goto(address, { waitUntil: 'load' });
  await shot.view.act?.(page);
  await settle(page);
  const picture = await page.screenshot({ type: 'png' });
  await context.close();
  return picture;
}

/** As somebody has chosen it before. */
async function choose(page: Page, theme: string): Promise<void> {
  const choices = JSON.stringify(theme === 'light' ? {} : { colours: theme });
  await page.evaluateOnNewDocument((kept) => localStorage.setItem('clearstep-settings', kept), choices);
}

/** Letters and the pictures in view are there. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const seen = [...document.images].filter(
      (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
    );
    for (const image of seen) image.loading = 'eager';
    await Promise.all(seen.map((image) => image.decode().catch(() => undefined)));
  });
}
