import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { Px } from '../../../src/design/units.ts';
import type { BuiltSite, OpenOptions } from '../built-site.ts';

/** Pixels. All pictures of nearly every page are then in sight and loaded; printing would wait for each of them. */
export const printHeight: Px = 12_000;

/** The page of the phone pictures of a task. */
export function hasPhonePictures(path: string): boolean {
  return path.endsWith('/phone/');
}

/** Opens a page of the built site, ready to be printed. */
export async function openToPrint(site: BuiltSite, path: string, options: OpenOptions = {}): Promise<Page> {
  return site.open(path, {
    height: printHeight,
    ...(hasPhonePictures(path) ? { before: smallPictures } : {}),
    ...options,
  });
}

/**
 * Phone pictures have 2 million pixels each, and nothing here looks at one of them: some of the same shape are printed
 * in a tenth of the time.
 */
async function smallPictures(page: Page): Promise<void> {
  const body = await sharp({ create: { width: 9, height: 16, channels: 3, background: '#808080' } })
    .png()
    .toBuffer();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.resourceType() === 'image') void request.respond({ contentType: 'image/png', body });
    else void request.continue();
  });
}
