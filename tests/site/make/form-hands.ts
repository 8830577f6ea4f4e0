import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Place } from '../../../src/model/document.ts';
import type { Message } from '../../../src/model/message.ts';
import { formPage, type FormPageOptions, type FormWindow } from './form-page.ts';

/** The facts of a task, and nothing below them. */
export const blank = `---
title: Make tea
kind: task
summary: You make tea.
picture: kettle
time: 5 minutes
place: The kitchen
need: []
ask: Your supervisor
reviewed: 2026-11-01
review-by: 2027-11-01
---
`;

interface FormOptions extends FormPageOptions {
  /** A page of a site can keep something on the device; else the page has no address. */
  readonly isOfSite?: true;
  /** Runs before the form is there. */
  readonly before?: (page: Page) => Promise<unknown>;
}

/** A page of its own with the form of a text. */
export async function openForm(browser: Browser, text: string, options: FormOptions = {}): Promise<Page> {
  const { isOfSite, before, ...around } = options;
  const page = await browser.newPage();
  await before?.(page);
  const body = await formPage(text, around);
  if (isOfSite) {
    await page.setRequestInterception(true);
    page.on('request', (request) => void request.respond({ contentType: 'text/html', body }));
    await page.goto('http://clearstep.test/');
  } else await page.setContent(body);
  await page.waitForSelector('.make-form');
  return page;
}

/** What a check may say of these words, the first of them in a text. */
export function remarkAt(text: string, words: string): Message & { readonly place: Place } {
  const start = text.indexOf(words);
  return {
    file: 'content/tasks/make-tea/en-GB.mdx',
    severity: 'warning',
    rule: 'hard-word',
    place: {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: start + words.length },
    },
    found: `“${words}” is a hard word.`,
    allowed: 'Easy words.',
    fix: 'Write an easy one.',
  };
}

export async function openParts(page: Page): Promise<(string | undefined)[]> {
  return page.$$eval('.make-card.is-open', (cards) =>
    cards.map((card) => (card as HTMLElement).dataset['makePart']),
  );
}

/** By the keyboard: the focus goes there, and Enter presses it. */
export async function press(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
  await settle(page);
}

export async function typeInto(page: Page, name: string, words: string): Promise<void> {
  await page.focus(`[data-make-field="${name}"]`);
  await typeOver(page, words);
}

/** In the place of all that stands in the field with the focus. */
export async function typeOver(page: Page, words: string): Promise<void> {
  await pressWith(page, 'Control', 'a');
  await page.keyboard.type(words);
}

/** A key while another is held. */
export async function pressWith(page: Page, held: 'Alt' | 'Control' | 'Shift', key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}

export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && (await focused(page)) !== name; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

export async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['makeField']);
}

/** The text once the field with the focus is left: the name of a picture reaches it only then. */
export async function textOf(page: Page): Promise<string> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await settle(page);
  return textNow(page);
}

/** The text as it is, whatever has the focus. */
export async function textNow(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as FormWindow).text());
}

/** A file beside the document. */
export async function bytesOf(page: Page, name: string): Promise<Uint8Array> {
  return Uint8Array.from(
    await page.evaluate((file) => (globalThis as unknown as FormWindow).bytes(file), name),
  );
}

export async function undo(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as FormWindow).undo());
  await settle(page);
}

/** Two pictures of the screen: then the page has drawn what has changed. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
