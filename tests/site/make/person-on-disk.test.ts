import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { PERSON_FILE, readPersonFile } from '../../../src/person/person-file.ts';
import { task } from '../../model/read-file.ts';
import { write } from './choose-for-person.ts';
import { oneBrowser } from './one-browser.ts';
import { origin, servePersonPage } from './person-page.ts';

const tea = task(`<Step done="It is brown." short="Stir the tea">
Stir the milk into the tea.
</Step>`);
const words = '[data-make-step="stir-the-tea"] [data-make-field="words"]';

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('What was made for one person is saved to a file, opened from it and saved there again', async () => {
  page = await open('file');
  await write(page, 'stir-the-tea', 'Stir it **your** way.');
  await press('save-as');
  await said('saved');
  expect(await page.evaluate('window.suggested')).toBe('make-tea.zip');
  expect(await layerIn('mine.zip')).toBe('Stir it **your** way.');

  await page.click('[data-make-back]');
  await press('open');
  await page.waitForSelector(words);
  await said('waiting');
  expect(await page.$eval(words, (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Stir it **your** way.',
  );
  await page.type(words, ' Slowly.');
  await press('save');
  await said('saved');
  expect(await layerIn('mine.zip')).toBe('Stir it **your** way. Slowly.');
});

test('In a folder lies what this person sees and what makes it so, and what somebody else has chosen there can be taken and given back', async () => {
  page = await open('folder');
  await write(page, 'stir-the-tea', 'Stir it **your** way.');
  await press('save-in-folder');
  await said('saved');
  expect(await bytesOf('en-GB.mdx').then(asText)).toBe(
    tea.replace('Stir the milk into the tea.', 'Stir it **your** way.'),
  );
  const theirs = asText(await bytesOf(PERSON_FILE));
  expect(readPersonFile(theirs)?.base).toBe(tea);

  await page.evaluate(
    (name, text) => (globalThis as unknown as DiskWindow).put(name, text),
    PERSON_FILE,
    theirs.replace('your** way', 'own** way'),
  );
  await press('save');
  await said('changed');
  await press('take');
  await said('saved');
  const typed = (): Promise<string> => page.$eval(words, (field) => (field as HTMLTextAreaElement).value);
  expect(await typed()).toBe('Stir it **own** way.');
  await page.click('[data-make-undo]');
  await page.waitForFunction(
    `document.querySelector(${JSON.stringify(words)}).value === 'Stir it **your** way.'`,
  );
});

test('A file that is made for all by now is not taken into what was made for one', async () => {
  page = await open('other');
  await press('save-in-folder');
  await said('saved');
  await page.evaluate(async (name) => {
    const { remove, put } = globalThis as unknown as DiskWindow;
    await remove(name);
    await put('en-GB.mdx', 'Something else.');
  }, PERSON_FILE);
  await press('save');
  await said('changed');
  await press('take');
  await said('failed');
  expect(await page.$('[data-make-person]')).not.toBeNull();
});

/** What lies on the disk, as another program sees it. */
interface DiskWindow {
  readonly put: (name: string, text: string) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly bytes: (name: string) => Promise<number[]>;
}

async function open(folder: string): Promise<Page> {
  const fresh = await browser().newPage();
  await fresh.evaluateOnNewDocument(`
    // Each test has a folder of its own.
    const disk = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('${folder}', { create: true });
    window.showSaveFilePicker = async ({ suggestedName }) => {
      window.suggested = suggestedName;
      return (await disk()).getFileHandle('mine.zip', { create: true });
    };
    window.showOpenFilePicker = async () => [await (await disk()).getFileHandle('mine.zip')];
    window.showDirectoryPicker = disk;
    window.put = async (name, text) => {
      const stream = await (await (await disk()).getFileHandle(name)).createWritable();
      await stream.write(text);
      await stream.close();
    };
    window.remove = async (name) => (await disk()).removeEntry(name);
    window.bytes = async (name) => {
      const file = await (await (await disk()).getFileHandle(name)).getFile();
      return [...new Uint8Array(await file.arrayBuffer())];
    };
  `);
  await servePersonPage(fresh, { text: tea });
  await fresh.goto(`${origin}/make/#for=/task.json`);
  await fresh.waitForSelector('[data-make-person] [data-make-step]');
  return fresh;
}

async function bytesOf(name: string): Promise<Uint8Array> {
  return Uint8Array.from(
    await page.evaluate((wanted) => (globalThis as unknown as DiskWindow).bytes(wanted), name),
  );
}

/** The words of the layer in a file on the disk. */
async function layerIn(name: string): Promise<string | undefined> {
  const files = Object.entries(unzipSync(await bytesOf(name)));
  const [, layer] = files.find(([file]) => file.endsWith(`/${PERSON_FILE}`)) ?? [];
  return layer && readPersonFile(asText(layer))?.version.layer.steps['stir-the-tea']?.words;
}

function asText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function press(does: string): Promise<void> {
  await page.waitForSelector(`[data-make-disk="${does}"]`);
  await page.$eval(`[data-make-disk="${does}"]`, (button) => (button as HTMLElement).click());
}

async function said(state: string): Promise<void> {
  await page.waitForSelector(`[data-make-on-disk="${state}"]`, { timeout: 20_000 });
}
