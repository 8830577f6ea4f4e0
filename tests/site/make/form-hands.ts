import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import { formPage } from './form-page.ts';

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

/** A page of its own with the form of a text. */
export async function openForm(
  browser: Browser,
  text: string,
  messages: readonly Message[] = [],
  files: Readonly<Record<string, Uint8Array>> = {},
): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(await formPage(text, messages, files));
  await page.waitForSelector('.make-form');
  return page;
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
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

export async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && (await focused(page)) !== name; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

export async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['makeField']);
}

/** What was typed last reaches the text when its field is left. */
export async function textOf(page: Page): Promise<string> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await settle(page);
  return page.evaluate(() => (globalThis as unknown as { text: () => string }).text());
}

/** Two pictures of the screen: then the page has drawn what has changed. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
