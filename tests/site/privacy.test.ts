import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site?.close());

describe.each(builtPages())('The page %s', (path) => {
  it('asks nobody else, sets no cookie, and breaks no rule of its own policy', async () => {
    const requests: string[] = [];
    const complaints: string[] = [];
    const page = await site.open(path, {
      before: async (fresh) => {
        fresh.on('request', (request) => requests.push(request.url()));
        fresh.on('console', (message) => {
          if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
        });
        fresh.on('pageerror', (error) => complaints.push(String(error)));
        fresh.on('response', (response) => {
          if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
        });
      },
    });
    // Pictures further down are only asked for when they come near.
    await page.evaluate(async () => {
      const pictures = [...document.images];
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    });
    expect(requests.length).toBeGreaterThan(3);
    // The browser draws its own fields from pictures that it carries in their addresses.
    expect(requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(await page.browserContext().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(
      await page.evaluate(() => [...document.images].filter((image) => image.naturalWidth === 0).length),
    ).toBe(0);
    await closePage(page);
  });

  it('carries a strict policy', async () => {
    const page = await site.open(path, { script: false });
    const policy = await page.$eval('meta[http-equiv="content-security-policy"]', (meta) =>
      meta.getAttribute('content'),
    );
    const directives = (policy ?? '').split(';').map((directive) => directive.trim());
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        // Where documents are made, their sheets are drawn in the browser, by a worker.
        `img-src 'self'${isMake(path) ? ' blob:' : ''}`,
        "font-src 'self'",
        // Only these fetch something: a form its own blank paper, to fill it in, the search its index, and where documents are made
        // their fonts and pictures.
        `connect-src ${/\/forms\/.|\/search\//.test(path) || isMake(path) ? "'self'" : "'none'"}`,
        // A search field leads to the page of the search, on the same site.
        `form-action ${/^\/(?:[a-z]{2}\/|404\.html)?$|\/search\//.test(path) ? "'self'" : "'none'"}`,
        // Only a task whose steps are signed or spoken plays something.
        `media-src ${(await page.$('video, audio')) ? "'self'" : "'none'"}`,
        "base-uri 'none'",
        "object-src 'none'",
        // The worker that shows pages without internet, and what a phone is told of the site.
        "worker-src 'self'",
        "manifest-src 'self'",
      ]),
    );
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).toMatch(/style-src 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await closePage(page);
  });
});

function isMake(path: string): boolean {
  return /^\/[a-zA-Z-]+\/make\/$/u.test(path);
}

describe('The policy', () => {
  it('stops a script that somebody slips in', async () => {
    const page = await site.open('/');
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.slippedIn = "yes"';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return document.documentElement.dataset['slippedIn'];
    });
    expect(ran).toBeUndefined();
    await closePage(page);
  });
});
