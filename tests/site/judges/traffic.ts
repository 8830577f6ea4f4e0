import type { Page } from 'puppeteer-core';

/** What a page asked for, and what its browser had to say about it. */
export interface Traffic {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** Listens to a page before it is loaded. */
export function listen(page: Page): Traffic {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { requests, complaints };
}

/** What of it no page of ours may do: ask somebody else, set a cookie, break a rule of its own policy, miss a picture. */
export async function strangeTraffic(
  page: Page,
  { requests, complaints }: Traffic,
  origin: string,
): Promise<string[]> {
  // Pictures further down are only asked for when they come near.
  await page.evaluate(async () => {
    const come = [...document.images].map(async (picture) => {
      picture.loading = 'eager';
      if (!picture.complete)
        await new Promise((resolve) => {
          for (const end of ['load', 'error']) picture.addEventListener(end, resolve, { once: true });
        });
    });
    await Promise.all(come);
  });
  const missing = await page.evaluate(() =>
    [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
  );
  const cookies = await page.browserContext().cookies();
  return [
    ...(requests.length > 3 ? [] : [`asked for ${requests.length} files only: nothing was listened to`]),
    // The browser draws its own fields from pictures that it carries in their addresses.
    ...requests
      .filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))
      .map((url) => `asked somebody else: ${url}`),
    ...cookies.map(({ name }) => `set the cookie ${name}`),
    ...complaints,
    ...missing.map((address) => `a picture is missing: ${address}`),
  ];
}
