import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { isReadyForPaper, jpegSize } from '../../../src/pictures/photo/jpeg-size.ts';
import { mostPixels, PHOTO_SIDE } from '../../../src/pictures/photo/sharp-on-paper.ts';
import { cameraJpeg, PLACE } from './camera-jpeg.ts';
import { bytesOf, openForm, textNow } from './form-hands.ts';
import type { FormWindow } from './form-page.ts';
import { oneBrowser } from './one-browser.ts';

const blank = '---\ntitle: Clean the machine\nkind: task\n---\n';

const browser = oneBrowser();
let files: readonly string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'clearstep-photos-'));
beforeAll(async () => {
  const turns = [1, 6, 3, 8] as const;
  const written: string[] = [];
  for (let number = 0; number < 12; number += 1) {
    const file = join(folder, `IMG_${String(number + 1).padStart(4, '0')}.jpg`);
    writeFileSync(file, await cameraJpeg(browser(), turns[number % 4] ?? 1, number));
    written.push(file);
  }
  files = written;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('Twelve photos in their order are twelve steps, upright and ready for paper, and no place stays in them', async () => {
  const page = await openForm(browser(), blank);
  const input = (await page.$('[data-make-photos]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
  await stepsAre(page, 12);
  const steps = (await textNow(page)).match(/<Step picture="[^"]*"/gu);
  expect(steps).toEqual(files.map((_, index) => `<Step picture="./photo-${index + 1}.jpg"`));
  for (const index of files.keys()) {
    const bytes = await bytesOf(page, `photo-${index + 1}.jpg`);
    expect(isReadyForPaper(bytes, mostPixels(PHOTO_SIDE))).toBe(true);
    expect(Buffer.from(bytes).includes(PLACE)).toBe(false);
    expect(Buffer.from(bytes).includes('Exif')).toBe(false);
    expect(jpegSize(bytes)).toEqual(
      index % 2 === 0 ? { width: 400, height: 300 } : { width: 300, height: 400 },
    );
    const { top, middle } = await pixels(page, `photo-${index + 1}.jpg`);
    expect(Math.min(...top)).toBeGreaterThan(235);
    expect(Math.abs(hueOf(middle) - index * 30)).toBeLessThan(10);
  }
  expect(await page.$eval('[data-make-said]', (said) => said.textContent)).toContain('Photos put in: 12');
  // The first of them is open, and waits for its words.
  expect(
    await page.evaluate(
      () => document.activeElement?.closest('.is-open')?.querySelector('strong')?.textContent,
    ),
  ).toBe('Step 1');
});

test('Photos that are dropped become steps, too, and what is no photo is named', async () => {
  const page = await openForm(browser(), blank);
  const bytes = await cameraJpeg(browser(), 6, 4);
  await page.$eval(
    '[data-make-drop]',
    (place, photo) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(photo)], 'one.jpg', { type: 'image/jpeg' }));
      dataTransfer.items.add(new File(['words'], 'letter.txt', { type: 'text/plain' }));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...bytes],
  );
  await stepsAre(page, 1);
  const said = await page.waitForSelector('[data-make-said]:not(:empty)');
  expect(await said?.evaluate(({ textContent }) => textContent)).toBe(
    'Photos put in: 1, each in a step. Now write what to do. letter.txt: This photo cannot be opened. Use a JPEG, PNG or WebP, or save it again as JPEG in a photo program.',
  );
});

async function stepsAre(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (all) => document.querySelectorAll('.make-card.of-step').length === all,
    {},
    count,
  );
}

/** Red, green and blue of a point near the top edge and of the middle. */
async function pixels(page: Page, name: string): Promise<{ top: number[]; middle: number[] }> {
  return page.evaluate(async (file) => {
    const bytes = (globalThis as unknown as FormWindow).bytes(file);
    const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]), { imageOrientation: 'none' });
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    const at = (x: number, y: number): number[] => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
    return { top: at(image.width / 2, 20), middle: at(image.width / 2, image.height / 2) };
  }, name);
}

/** In degrees. */
function hueOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const span = most - least;
  const turn =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  const hue = turn * 60;
  return hue > 355 ? hue - 360 : hue;
}
