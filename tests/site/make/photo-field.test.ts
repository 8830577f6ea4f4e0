import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openForm, pressWith, textNow } from './form-hands.ts';
import { cameraJpeg } from './camera-jpeg.ts';
import { oneBrowser } from './one-browser.ts';

const text = `---
title: Make tea
kind: task
---

<Step done="It is hot." picture="./photo-1.jpg" alt="The kettle on its base.">
Press the **red button**.
</Step>
`;

const browser = oneBrowser();

test('A ring is put on a photo, moved and made larger with keys, and says what is there', async () => {
  const page = await open();
  await page.focus('[data-make-add-mark="ring"]');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[data-make-mark="0 0"]'));
  expect(await shown(page)).toBe('ring 50% 50% 15%: red button');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowUp', '+', '+', '+'] as const)
    await page.keyboard.press(key);
  expect(await shown(page)).toBe('ring 48% 49% 18%: red button');
  await pressWith(page, 'Shift', 'ArrowDown');
  expect(await shown(page)).toBe('ring 48% 54% 18%: red button');
  expect(await page.$eval('[data-make-mark-said]', (said) => said.textContent)).toBe(
    '48 across, 54 down, of 100.',
  );
  expect(await page.$eval('[data-make-mark="0 0"]', (handle) => handle.getAttribute('aria-label'))).toBe(
    'Ring: red button',
  );
  await page.keyboard.press('Delete');
  await page.waitForFunction(() => !document.querySelector('[data-make-mark]'));
  expect(await shown(page)).toBeUndefined();
});

test('An end of an arrow is dragged by a pointer, and a corner of what is kept', async () => {
  const page = await open();
  await add(page, 'arrow', '0 0');
  await drag(page, '[data-make-mark="0 1"]', [80, 70]);
  expect(await shown(page)).toBe('arrow 20% 20% to 80% 70%: red button');
  await add(page, 'crop', '1 0');
  await drag(page, '[data-make-mark="1 1"]', [95, 85]);
  expect(await shown(page)).toBe('arrow 20% 20% to 80% 70%: red button; crop 10% 10% 85% 75%');
  // A photo is cut once.
  expect(await page.$('[data-make-add-mark="crop"]')).toBeNull();
});

async function open(): Promise<Page> {
  const page = await openForm(browser(), text, {
    files: { 'photo-1.jpg': await cameraJpeg(browser(), 1, 0) },
    before: async (fresh) => {
      // A page that still glides moves a handle away from under the pointer.
      await fresh.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await fresh.setViewport({ width: 800, height: 1000 });
    },
  });
  await page.click('.of-step [data-make-open]');
  await page.waitForSelector('.make-photo-frame img');
  await page.waitForFunction(
    () => document.querySelector<HTMLImageElement>('.make-photo-frame img')?.complete,
  );
  return page;
}

/** A new mark has the focus, and is scrolled into view. */
async function add(page: Page, sort: string, mark: string): Promise<void> {
  await page.click(`[data-make-add-mark="${sort}"]`);
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('data-make-mark') === wanted,
    {},
    mark,
  );
}

/** To a place in hundredths of the photo. */
async function drag(page: Page, handle: string, [across, down]: readonly [number, number]): Promise<void> {
  await page.$eval('.make-photo-frame', (frame) => frame.scrollIntoView({ block: 'center' }));
  const from = await (await page.waitForSelector(handle))?.boundingBox();
  const frame = await (await page.$('.make-photo-frame img'))?.boundingBox();
  if (!from || !frame) throw new Error('There is nothing to drag.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await page.mouse.move(frame.x + (across / 100) * frame.width, frame.y + (down / 100) * frame.height);
  await page.mouse.up();
}

/** In whole hundredths: a pointer stands on a pixel. */
async function shown(page: Page): Promise<string | undefined> {
  const written = await textNow(page);
  return /show="([^"]*)"/u
    .exec(written)?.[1]
    ?.replaceAll(/[\d.]+(?=%)/gu, (value) => String(Math.round(Number(value))));
}
