import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, dist, openSite, type BuiltSite } from './built-site.ts';
import { openReader, type PageReader, type ParsedPage } from './parsed-pages.ts';

let site: BuiltSite;
let reader: PageReader;
beforeAll(async () => {
  site = await openSite();
  reader = await openReader(site.browser, dist);
});
afterAll(async () => site?.close());

describe('The page', () => {
  it.each(builtPages())('%s carries a strict policy', async (path) => {
    const { policy, isFirst, plays } = await reader.read(path, readPolicy);
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        // Where documents are made, their sheets are drawn in the browser, by a worker.
        `img-src 'self'${isMake(path) ? ' blob:' : ''}`,
        "font-src 'self'",
        // A form fetches its own blank paper, the search its index, and who judges a page robots.txt: all of the same site.
        "connect-src 'self'",
        // A search field leads to the page of the search, on the same site.
        `form-action ${/^\/(?:[a-z]{2}\/|404\.html)?$|\/search\//.test(path) ? "'self'" : "'none'"}`,
        // Only a task whose steps are signed or spoken plays something, and the preview of one.
        `media-src ${isMake(path) ? 'blob:' : plays ? "'self'" : "'none'"}`,
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
    expect(isFirst).toBe(true);
  });
});

/** Runs in the browser, with the page as it is written. */
function readPolicy(page: ParsedPage): { policy: string; isFirst: boolean; plays: boolean } {
  const meta = page.querySelector('meta[http-equiv="content-security-policy"]');
  return {
    policy: meta?.getAttribute('content') ?? '',
    isFirst: page.querySelector('link, style, script, meta[http-equiv]') === meta,
    plays: page.querySelector('video, audio') !== null,
  };
}

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
