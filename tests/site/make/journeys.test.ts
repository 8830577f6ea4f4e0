import { mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { SiteOfMake } from '../../../src/components/make/site-of-make.ts';
import { editionsOf } from '../../../src/editions/index.ts';
import { loadFaces } from '../../../src/files/fonts.ts';
import { loadPictures, pictureLookup } from '../../../src/files/pictures.ts';
import { readDocument } from '../../../src/model/read.ts';
import { renderPaper } from '../../../src/papers/paper.ts';
import { root } from '../../source-files.ts';
import { closePage, type BuiltSite } from '../built-site.ts';
import { exampleTask, openExamples } from '../examples.ts';
import { saveFile } from '../save-file.ts';
import { cameraJpeg } from './camera-jpeg.ts';
import { checked, saved } from './made-page.ts';

let site: BuiltSite;
const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-journey-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = 'content/tasks/clean-the-coffee-machine/en-GB.mdx';

test('The coffee machine is opened, gets a photo with a ring, loses its steam pipe, and prints as a build would', async () => {
  const page = await site.open(`/en-GB/make/#from=${exampleTask}make.json`);
  await checked(page);
  await openPart(page, 'Press the off button.');
  const photo = path.join(folder, 'IMG_0001.jpg');
  writeFileSync(photo, await cameraJpeg(site.browser, 6, 4));
  const input = (await page.$('.is-open [data-make-photo]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(photo);
  await page.waitForSelector('.is-open .make-photo-frame img');
  await page.type('.is-open [data-make-field="alt"]', 'The front of our machine.');
  await page.click('.is-open [data-make-add-mark="ring"]');
  await page.waitForFunction(() => document.activeElement?.matches('[data-make-mark="0 0"]'));
  await page.keyboard.press('ArrowLeft');
  for (const words of [
    'Does your machine have a steam pipe?',
    'The pipe and the steam are very hot.',
    'Point the pipe down',
    'Turn the steam on.',
    'Turn the steam off.',
    'Wipe the pipe',
    'steam pipe: ',
    'Clean the steam pipe',
  ])
    await removePart(page, words);
  await saved(page);
  const downloads = path.join(folder, 'downloads');
  mkdirSync(downloads);
  const made = await saveFile(page, '[data-make-pdf="a4"]', downloads);
  const files = unzipSync(await saveFile(page, '[data-make-zip]', downloads));
  await closePage(page);

  const phone = Object.keys(files).filter((name) => name.startsWith('phone/'));
  expect(phone.slice(0, 2)).toEqual([
    'phone/clean-the-coffee-machine-01.png',
    'phone/clean-the-coffee-machine-02.png',
  ]);
  const text = Buffer.from(ending('.mdx', files)).toString();
  expect(text).not.toMatch(/steam/iu);
  expect(text).toContain('picture="./photo-1.jpg"');
  expect(text).toContain('show="ring 49% 50% 15%: off"');
  expect(text).toContain('alt="The front of our machine."');
  expect(Buffer.from(made).equals(await built(text, ending('photo-1.jpg', files)))).toBe(true);
});

/** The same paper, made as a build makes it, of the very files that were handed over. */
async function built(text: string, photo: Uint8Array): Promise<Buffer> {
  const home = path.join(folder, 'site');
  cpSync(path.join(root, 'tests/fixtures/workplace/content/pictures'), path.join(home, 'content/pictures'), {
    recursive: true,
  });
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), text);
  writeFileSync(path.join(home, path.dirname(file), 'photo-1.jpg'), photo);
  const told = JSON.parse(
    readFileSync(path.join(root, '.clearstep/examples/dist/make/site.json'), 'utf8'),
  ) as SiteOfMake;
  const today = new Date().toISOString().slice(0, 10);
  const { document, messages } = readDocument(text, {
    file,
    pictures: pictureLookup(home, told.site),
    languages: told.site.languages,
    today,
  });
  if (!document) throw new Error(JSON.stringify(messages));
  const edition = editionsOf(document, told.site).find(({ id }) => id === 'a4');
  if (!edition) throw new Error('There is no A4 paper.');
  const { bytes } = await renderPaper(document, edition, {
    faces: loadFaces(),
    pictures: await loadPictures(document, home),
    site: told.site,
    today,
  });
  return Buffer.from(bytes);
}

/** The part whose folded line starts with these words. */
async function openPart(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.make-form .make-first-words')]
        .find(({ textContent }) => textContent.startsWith(wanted))
        ?.closest('section'),
    {},
    words,
  );
  const part = found as ElementHandle<HTMLElement>;
  await part.evaluate((card) => card.querySelector('button')?.click());
  // The part that was open before is folded by then.
  await page.waitForFunction((card) => card.matches('.is-open'), {}, part);
}

async function removePart(page: Page, words: string): Promise<void> {
  await openPart(page, words);
  const before = (await page.$$('.make-cards > li')).length;
  await page.click('.is-open [data-make-do="remove"]');
  await page.waitForFunction(
    (count) => document.querySelectorAll('.make-cards > li').length === count - 1,
    {},
    before,
  );
  // The part behind it is open now.
  await page.click('.is-open [data-make-open]');
}

function ending(end: string, files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const [, bytes] = Object.entries(files).find(([name]) => name.endsWith(end)) ?? [];
  if (!bytes) throw new Error(`Nothing ends in ${end}: ${Object.keys(files).join(', ')}`);
  return bytes;
}
