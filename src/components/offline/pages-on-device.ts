/** A document that can be read without internet. */
export interface KeptPage {
  readonly title: string;
  readonly address: string;
}

/** The documents in these caches of the site, below an address such as `/en-GB/`, by their titles. */
export async function pagesOnDevice(below: string, names: readonly string[]): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of names) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      // `/en-GB/tasks/make-tea/` is a document; `/en-GB/tasks/` and its papers are none.
      if (!pathname.startsWith(below) || !/^[^/]+\/[^/]+\/$/u.test(pathname.slice(below.length))) continue;
      const response = await cache.match(url);
      const title = response && titleOf(await response.text());
      if (title) pages.set(pathname, { title, address: pathname });
    }
  }
  return [...pages.values()].toSorted((a, b) =>
    a.title.localeCompare(b.title, document.documentElement.lang),
  );
}

function titleOf(page: string): string | undefined {
  const heading = new DOMParser().parseFromString(page, 'text/html').querySelector('main h1');
  return heading?.textContent?.trim();
}
