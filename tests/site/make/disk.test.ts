import { afterEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from './form-page.ts';
import { settle } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const TEXT = '---\ntitle: Make tea\nkind: task\n---\n\n<Step>\nBoil the water.\n</Step>\n';

/** How the test asks the page for its document, and for what lies on the disk. */
interface DiskWindow {
  readonly text: () => string;
  readonly setText: (text: string) => void;
  readonly undo: () => void;
  readonly setPhoto: (name: string, bytes: readonly number[]) => void;
  readonly photo: (name: string) => number[];
  /** As another program does. */
  readonly put: (path: string, content: string | readonly number[]) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  readonly openFile: (path: string) => Promise<void>;
  readonly openFolder: (path: string) => Promise<void>;
  /** The page anew, with the document as it was last: what was opened is known from before. */
  readonly again: () => void;
  /** The next window of the browser chooses this; nothing closes it. */
  choose: string | undefined;
  readonly suggested: () => string | undefined;
}

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('A file that was opened is saved to with one press, and with Ctrl and S', async () => {
  page = await open();
  await run((w, text) => w.put('tea.en-GB.mdx', text), TEXT);
  await run((w) => w.openFile('tea.en-GB.mdx'));
  await said('waiting');
  await run((w) => w.setText(w.text().replace('Boil', 'Heat')));
  await press('save');
  await said('saved');
  expect(await page.$eval('[data-make-on-disk]', (line) => line.textContent)).toBe(
    'It is saved to tea.en-GB.mdx.',
  );
  expect(await onDisk('tea.en-GB.mdx')).toBe(TEXT.replace('Boil', 'Heat'));
  await run((w) => w.setText(w.text().replace('Heat', 'Warm')));
  await said('waiting');
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await said('saved');
  expect(await onDisk('tea.en-GB.mdx')).toBe(TEXT.replace('Boil', 'Warm'));
});

test('A file that somebody else has changed is not written over: what is there can be taken, and undo brings back mine', async () => {
  page = await open();
  await run((w, text) => w.put('other.en-GB.mdx', text), TEXT);
  await run((w) => w.openFile('other.en-GB.mdx'));
  await said('waiting');
  await run((w, text) => w.put('other.en-GB.mdx', text), TEXT.replace('water', 'milk'));
  await run((w) => w.setText(w.text().replace('Boil', 'Heat')));
  await press('save');
  await said('changed');
  expect(await onDisk('other.en-GB.mdx')).toBe(TEXT.replace('water', 'milk'));
  await press('take');
  await said('saved');
  expect(await run((w) => w.text())).toBe(TEXT.replace('water', 'milk'));
  await run((w) => w.undo());
  expect(await run((w) => w.text())).toBe(TEXT.replace('Boil', 'Heat'));
  // What is there is known now.
  await press('save');
  await said('saved');
  expect(await onDisk('other.en-GB.mdx')).toBe(TEXT.replace('Boil', 'Heat'));
});

test('Mine is written over what somebody else has written when I say so, and a file with the same words is no change', async () => {
  page = await open();
  await run((w, text) => w.put('mine.en-GB.mdx', text), TEXT);
  await run((w) => w.openFile('mine.en-GB.mdx'));
  await said('waiting');
  await run((w) => w.setText(w.text().replace('Boil', 'Heat')));
  await run((w, text) => w.put('mine.en-GB.mdx', text), TEXT.replace('Boil', 'Heat'));
  await press('save');
  await said('saved');
  await run((w, text) => w.put('mine.en-GB.mdx', text), TEXT);
  await press('save');
  await said('changed');
  await press('write-over');
  await said('saved');
  expect(await onDisk('mine.en-GB.mdx')).toBe(TEXT.replace('Boil', 'Heat'));
});

test('A document gets a file of its own, with its photos in a .zip, and is saved there after the page was closed', async () => {
  page = await open();
  await run((w) => void (w.choose = undefined));
  await press('save-as');
  expect(await page.$('[data-make-on-disk]')).toBeNull();
  expect(await run((w) => w.suggested())).toBe('make-tea.en-GB.mdx');
  await run((w) => w.setPhoto('cup.jpg', [1, 2, 3]));
  await run((w) => void (w.choose = 'tea.zip'));
  await press('save-as');
  await said('saved');
  expect(await run((w) => w.suggested())).toBe('make-tea.zip');
  await run((w) => w.again());
  await said('waiting');
  await press('save');
  await said('saved');
  await run((w) => w.openFile('tea.zip'));
  expect(await run((w) => w.text())).toBe(TEXT);
  expect(await run((w) => w.photo('cup.jpg'))).toEqual([1, 2, 3]);
});

test('In a folder the text and new photos are written, and photos that are as they were are left alone', async () => {
  page = await open();
  await run((w, text) => w.put('make-tea/en-GB.mdx', text), TEXT);
  await run((w) => w.put('make-tea/cup.jpg', [9, 9]));
  await run((w) => w.put('make-tea/notes.txt', 'Mine'));
  await run((w) => w.openFolder('make-tea'));
  await said('waiting');
  // Another program puts a better photo there: it is no matter of a new word.
  await run((w) => w.put('make-tea/cup.jpg', 'better'));
  await run((w) => w.setText(w.text().replace('Boil', 'Heat')));
  await run((w) => w.setPhoto('tap.jpg', [7]));
  await press('save');
  await said('saved');
  expect(await onDisk('make-tea/en-GB.mdx')).toBe(TEXT.replace('Boil', 'Heat'));
  expect(await onDisk('make-tea/tap.jpg')).toBe('\u0007');
  expect(await onDisk('make-tea/cup.jpg')).toBe('better');
  expect(await onDisk('make-tea/notes.txt')).toBe('Mine');
  // Where the same photo is changed here, nothing is written before somebody has chosen.
  await run((w) => w.setPhoto('cup.jpg', [5]));
  await press('save');
  await said('changed');
  expect(await onDisk('make-tea/cup.jpg')).toBe('better');
});

test('Where a browser cannot write to files, nothing of it is offered', async () => {
  page = await open(false);
  expect(await page.$$('button')).toHaveLength(0);
});

async function open(canWrite = true): Promise<Page> {
  const script = await bundleForPage(`
    import { render, h } from 'preact';
    import { DiskBar } from './src/components/make/disk/DiskBar.tsx';
    import { DiskWays } from './src/components/make/disk/DiskWays.tsx';
    import { saveToDisk } from './src/components/make/disk/disk-saver.ts';
    import { keepLink } from './src/components/make/disk/kept-links.ts';
    import { openFromFile, openFromFolder } from './src/components/make/disk/place-on-disk.ts';
    import { openDocument } from './src/components/make/open-document.ts';
    import { make } from './src/languages/en-GB/make.ts';
    const known = { language: 'en-GB', languages: ['en-GB', 'cy'] };
    const disk = () => navigator.storage.getDirectory();
    const parts = (path) => path.split('/');
    const folderOf = async (path, create) => {
      let folder = await disk();
      for (const name of path) folder = await folder.getDirectoryHandle(name, { create });
      return folder;
    };
    const handleOf = async (path, create = false) =>
      (await folderOf(parts(path).slice(0, -1), create)).getFileHandle(parts(path).at(-1), { create });
    let suggested;
    const chosen = async (handle) => {
      if (window.choose === undefined) throw new DOMException('Closed.', 'AbortError');
      return handle();
    };
    if (${String(canWrite)}) {
      window.showSaveFilePicker = async (options) => {
        suggested = options.suggestedName;
        return chosen(() => handleOf(window.choose, true));
      };
    } else delete window.showSaveFilePicker;
    let store;
    const show = (document) => {
      store = openDocument(document);
      const saver = saveToDisk(store, known);
      const words = make.disk;
      const main = document_.querySelector('main');
      render(null, main);
      render([h(DiskBar, { words, disk: saver }), h(DiskWays, { words, disk: saver })], main);
    };
    const document_ = window.document;
    const take = async ([{ link, ...document }]) => {
      const id = crypto.randomUUID();
      if (link) await keepLink(id, link);
      show({ ...document, id });
    };
    window.text = () => store.now().text;
    window.setText = (text) => store.setText(text);
    window.undo = () => store.undo();
    window.setPhoto = (name, bytes) => store.setFile(name, Uint8Array.from(bytes));
    window.photo = (name) => [...(store.now().files.get(name) ?? [])];
    window.put = async (path, content) => {
      const stream = await (await handleOf(path, true)).createWritable();
      await stream.write(typeof content === 'string' ? content : Uint8Array.from(content));
      await stream.close();
    };
    window.read = async (path) => (await (await handleOf(path)).getFile()).text();
    window.openFile = async (path) => take(await openFromFile(await handleOf(path), known));
    window.openFolder = async (path) => take(await openFromFolder(await folderOf(parts(path), false), known));
    window.again = () => show(store.now());
    window.suggested = () => suggested;
    show({ id: crypto.randomUUID(), file: 'content/tasks/make-tea/en-GB.mdx', text: ${JSON.stringify(TEXT)}, files: new Map() });
  `);
  const fresh = await browser().newPage();
  await fresh.setRequestInterception(true);
  const body = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Disk</title><main></main><script>${script.replaceAll('</script', '<\\/script')}</script></html>`;
  fresh.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
  // A browser writes to files only where nobody else can read along.
  await fresh.goto('http://localhost:9998/');
  return fresh;
}

async function run<Value, Given>(
  work: (window: DiskWindow, given: Given) => Value | Promise<Value>,
  given?: Given,
): Promise<Value> {
  return page.evaluate(`(${String(work)})(window, ${JSON.stringify(given)})`) as Promise<Value>;
}

async function press(does: string): Promise<void> {
  await page.click(`[data-make-disk="${does}"]`);
  await settle(page);
}

async function said(state: string): Promise<void> {
  await page.waitForSelector(`[data-make-on-disk="${state}"]`, { timeout: 20_000 });
}

async function onDisk(path: string): Promise<string> {
  return run((w, name) => w.read(name), path);
}
