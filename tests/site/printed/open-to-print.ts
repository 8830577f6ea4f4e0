import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import type { BuiltSite, OpenOptions } from '../built-site.ts';
import { type Expected, markParts } from './mark-parts.ts';

export interface ToPrint {
  readonly page: Page;
  readonly expected: Expected;
}

/** Opens a page of the built site and marks its parts, ready to be printed. */
export async function openToPrint(
  site: BuiltSite,
  path: string,
  options: OpenOptions = {},
): Promise<ToPrint> {
  const page = await site.open(path, {
    // Pixels. All pictures of nearly every page are then in sight and loaded; printing would wait for each of them.
    height: 12_000,
    ...(path.endsWith('/phone/') ? { before: smallPictures } : {}),
    ...options,
  });
  return { page, expected: await markParts(page) };
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
