import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { origin, servePersonPage } from './person-page.ts';
import { keptPage, type KeptWindow } from './kept-page.ts';
import { oneBrowser } from './one-browser.ts';

const step = 'stir-the-tea';
const site = { text: task('<Step done="It is brown." short="Stir the tea">\nStir it.\n</Step>') };
const field = `[data-make-step="${step}"] [data-make-field="words"]`;

const browser = oneBrowser();
const file = 'content/tasks/make-tea/en-GB.mdx';

test('A tab that dies while somebody types without a pause has kept what was typed before', async () => {
  const page = await typing();
  const words = 'This is typed in one go, and nobody waits for anything.';
  await page.type(field, words, { delay: 50 });
  const address = page.url();
  const died = new Promise((resolve) => page.once('error', resolve));
  const session = await page.createCDPSession();
  session.send('Page.crash').catch(() => undefined);
  await died;
  const again = await page.browserContext().newPage();
  await servePersonPage(again, site);
  await again.goto(address);
  await again.waitForSelector(field);
  expect(await again.$eval(field, (area) => (area as unknown as { value: string }).value)).toContain(
    words.slice(0, words.length / 2),
  );
  await again.close();
});

test('A device without room is told of, and a file is offered', async () => {
  const page = await typing(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.type(field, 'Stir.');
  await page.waitForSelector('[data-make-saving="not saved"]');
  expect(await page.$$('[data-make-save-file]')).toHaveLength(1);
  await page.close();
});

test('A text is never there before its files, and a save that fails leaves all as it was', async () => {
  const page = await keptPage(browser());
  const told = await page.evaluate(async (at) => {
    const { openKept } = globalThis as unknown as KeptWindow;
    const kept = openKept();
    const tea = { id: 'tea', file: at, text: 'one', files: new Map<string, Uint8Array>() };
    await kept.save(tea, 0);
    const put = Reflect.get(IDBObjectStore.prototype, 'put');
    const failing = async (store: string): Promise<string> => {
      IDBObjectStore.prototype.put = function (...given) {
        if (this.name === store) throw new DOMException('no', 'UnknownError');
        return put.apply(this, given);
      };
      const files = new Map([['cup.jpg', new Uint8Array(10)]]);
      const said = await kept.save({ ...tea, text: 'two', files }, 1).then(
        () => 'saved',
        (error: unknown) => (error as DOMException).name,
      );
      const now = await kept.find('tea');
      return [said, now?.text, now?.version, now?.files.size].join(' ');
    };
    return [await failing('files'), await failing('documents'), await failing('versions')];
  }, file);
  expect(told).toEqual(Array(3).fill('UnknownError one 1 0'));
  await page.close();
});

test('What the form of before has kept opens whole, with its versions, once no tab with that form is open', async () => {
  const page = await keptPage(browser());
  const told = await page.evaluate(async (at) => {
    const { openKept, idb, puts } = globalThis as unknown as KeptWindow;
    // As it was kept: the bytes of the files in the document, and versions with their files in a database of their own.
    const documents = await idb.openDB('clearstep-make', 1, {
      upgrade: (fresh) => void fresh.createObjectStore('documents', { keyPath: 'id' }),
    });
    const photo = new Uint8Array(1000).fill(7);
    const files = new Map([['cup.jpg', photo]]);
    const versions = new Map([['cup.jpg', 'v1']]);
    const tea = { id: 'tea', file: at, text: 'now', files, versions, version: 4, changed: 2000 };
    await documents.put('documents', tea);
    await documents.put('documents', { ...tea, id: 'gone', deleted: 2500 });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', photo));
    const key = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const earlier = await idb.openDB('clearstep-make-earlier', 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('versions', { keyPath: ['id', 'at'] });
        fresh.createObjectStore('files');
      },
    });
    await earlier.put('files', photo, key);
    await earlier.put('versions', {
      id: 'tea',
      at: 1000,
      text: 'before',
      files: new Map([['cup.jpg', key]]),
    });
    earlier.close();

    const open = Reflect.get(IDBFactory.prototype, 'open');
    IDBFactory.prototype.open = function (name, format) {
      if (name.includes('earlier')) throw new DOMException('forbidden', 'SecurityError');
      return open.call(this, name, format);
    };
    const careful = openKept(() => 3000);
    const said = await careful.list().then(
      () => 'open',
      () => 'closed',
    );
    const heard = new Promise((resolve) => careful.onOther(resolve));
    documents.close();
    await heard;
    const listed = (await careful.list()).map(({ id }) => id);
    IDBFactory.prototype.open = open;

    const kept = openKept(() => 2 * 60 * 60 * 1000);
    const found = await kept.find('tea');
    const opened = [found?.text, found?.version, found?.files.get('cup.jpg')?.join() === photo.join()];
    const texts = (await kept.earlier('tea')).map(({ text }) => text);
    puts.splice(0);
    if (found) await kept.save({ ...found, text: 'after' }, 4);
    const first = puts.splice(0);
    if (found) await kept.save({ ...found, text: 'after that' }, 5);
    const second = puts.splice(0);
    // What it was when it was opened is a version by now, with its photo.
    await kept.goBack('tea', 2000);
    const back = await kept.find('tea');
    await kept.takeBack('gone');
    const tookBack = await kept.find('gone');
    const left = (await indexedDB.databases()).map(({ name }) => name);
    return {
      said,
      listed,
      opened,
      texts,
      first: first.filter(([, bytes]) => bytes > 0),
      second: second.filter(([, bytes]) => bytes > 0),
      wentBack: [back?.text, back?.files.get('cup.jpg')?.length],
      tookBack: [tookBack?.versions?.get('cup.jpg'), tookBack?.files.get('cup.jpg')?.length],
      left,
    };
  }, file);
  expect(told).toEqual({
    said: 'closed',
    listed: ['tea'],
    opened: ['now', 4, true],
    texts: ['before'],
    // The file lay there already, for the version.
    first: [],
    second: [],
    wentBack: ['now', 1000],
    tookBack: ['v1', 1000],
    left: ['clearstep-make'],
  });
  await page.close();
});

async function typing(before?: () => void): Promise<Page> {
  const page = await (await browser().createBrowserContext()).newPage();
  if (before) await page.evaluateOnNewDocument(before);
  await servePersonPage(page, site);
  await page.goto(`${origin}/make/#for=/task.json`);
  await page.waitForSelector(`[data-make-step="${step}"]`);
  await page.click(`[data-make-step="${step}"] input[value="own"]`);
  await page.waitForSelector(field);
  return page;
}
