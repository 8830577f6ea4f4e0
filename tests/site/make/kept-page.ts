import type { Browser, Page } from 'puppeteer-core';
import type * as Idb from 'idb';
import type { KeptDocuments } from '../../../src/components/make/kept-documents.ts';
import { bundleForPage } from './form-page.ts';

/** What a test asks of the page. */
export interface KeptWindow {
  /** Opens what is kept; `clock` gives milliseconds. */
  readonly openKept: (clock?: () => number) => KeptDocuments;
  readonly idb: Pick<typeof Idb, 'openDB'>;
  /** What was put into a store of the database since the page was opened: its name, and how many bytes of files were in it. */
  readonly puts: [store: string, bytes: number][];
  /** What was asked of the store with the files since then: for each answer the browser reads a whole file. */
  readonly asked: IDBValidKey[];
}

/** A page with what keeps documents on a device, and nothing else. Nothing is kept on the device yet. Its window is a `KeptWindow`. */
export async function keptPage(browser: Browser): Promise<Page> {
  const script = await bundleForPage(`
    import { openKept } from './src/components/make/kept-documents.ts';
    import { openDB } from 'idb';
    const puts = [];
    const put = IDBObjectStore.prototype.put;
    const bytesIn = (value) =>
      value instanceof Uint8Array ? value.length
      : value instanceof Map ? [...value.values()].reduce((sum, each) => sum + bytesIn(each), 0)
      : value?.files ? bytesIn(value.files) : 0;
    IDBObjectStore.prototype.put = function (...given) {
      puts.push([this.name, bytesIn(given[0])]);
      return put.apply(this, given);
    };
    const asked = [];
    for (const method of ['get', 'getKey']) {
      const ask = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (key) {
        if (this.name === 'files') asked.push(key);
        return ask.call(this, key);
      };
    }
    Object.assign(globalThis, { openKept, idb: { openDB }, puts, asked });
  `);
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isScript = request.url().endsWith('.js');
    void request.respond({
      contentType: `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`,
      body: isScript ? script : '<!doctype html><title>Kept</title><script src="/kept.js"></script>',
    });
  });
  await page.goto('http://localhost:9999/');
  return page;
}
