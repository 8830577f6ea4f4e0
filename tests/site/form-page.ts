import type { Page } from 'puppeteer-core';
import { saveFile } from './save-file.ts';

/** What a reader does on the page of a form, and what the page then shows. */

/** One field of each sort. */
export async function fieldNames(page: Page): Promise<[string, string, string, string]> {
  const names = await page.evaluate(() =>
    ['.field.text', '.field.lines', '.field.check', '.field:is(.choice, .faces)'].map(
      (selector) => document.querySelector(selector)?.id ?? '',
    ),
  );
  return names as [string, string, string, string];
}

export async function fillByKeyboard(page: Page): Promise<void> {
  const [text, lines, tick, choice] = await fieldNames(page);
  await page.focus(`[name="${text}"]`);
  await page.keyboard.type('Siân Ŵyn');
  await tabTo(page, lines);
  await page.keyboard.type('I am good with people.\nI am on time.');
  await tabTo(page, choice);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, tick);
  await page.keyboard.press('Space');
}

export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

/** The PDF that the page makes of the answers. */
export async function savePdf(page: Page, downloads: string): Promise<Uint8Array> {
  return saveFile(page, '[data-form-save]', downloads);
}

/** What the page tells the reader about their form. */
export async function saidOn(page: Page): Promise<string> {
  return page.$eval('[data-form-status]', (status) => status.textContent ?? '');
}

export async function answersOn(page: Page): Promise<string> {
  return page.$$eval('.field :is(input, textarea)', (controls) =>
    controls
      .map((control) => control as HTMLInputElement)
      .filter(({ type, checked, value }) => (type === 'radio' || type === 'checkbox' ? checked : value))
      .map(({ value }) => value)
      .join('|'),
  );
}

/** Which part of the question whether to keep the answers is shown, before and after the fields. */
export async function keptNotes(page: Page): Promise<string[]> {
  return page.$$eval('[data-form-keep]', (boxes) =>
    boxes.map((box) => (box.querySelector<HTMLElement>('[data-keep-ask]')?.hidden ? 'kept' : 'ask')),
  );
}

export async function isShown(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
}

/** Lets what is kept look as if it had last been changed so many days ago. */
export async function makeOlder(page: Page, days: number): Promise<void> {
  await page.evaluate((ago) => {
    const key = `clearstep-form:${location.pathname}`;
    const entry = JSON.parse(localStorage.getItem(key) ?? '') as { changed: string };
    entry.changed = new Date(Date.now() - ago * 24 * 60 * 60 * 1000).toISOString();
    localStorage.setItem(key, JSON.stringify(entry));
  }, days);
}
