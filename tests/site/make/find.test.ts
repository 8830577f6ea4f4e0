import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { write } from './choose-for-person.ts';
import { oneBrowser } from './one-browser.ts';
import { origin, servePersonPage } from './person-page.ts';

const tea = task(`<Step done="It is hot." short="Boil the water">
Fill the kettle with cold water.
</Step>

<Step done="It is brown." short="Stir the tea" why="Milk sinks to the bottom.">
Stir the **milk** into the tea.
</Step>`);

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('Words are found on folded parts, too, and in fields that are seldom filled in: each place has the focus in turn', async () => {
  page = await open('from');
  await look('milk');
  await page.keyboard.press('Enter');
  expect(await found('body')).toBe('milk');
  expect(await said()).toBe('Place 1 of 2');
  await page.keyboard.press('F3');
  expect(await found('why')).toBe('Milk');
  expect(await page.$eval('[data-make-field="why"]', (field) => field.closest('details')?.open)).toBe(true);
  await page.keyboard.press('F3');
  expect(await found('body')).toBe('milk');
  await page.keyboard.down('Shift');
  await page.keyboard.press('F3');
  await page.keyboard.up('Shift');
  expect(await found('why')).toBe('Milk');
  expect(await said()).toBe('Place 2 of 2');
});

test('Words that are in a document nowhere are said to be so, and the focus stays', async () => {
  page = await open('from');
  await look('coffee');
  await page.click('[data-make-find-before]');
  expect(await said()).toBe('“coffee” is not in this document.');
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-make-find-before'))).toBe(true);
});

test('In the text words are found, too, with what stands around them', async () => {
  page = await open('from');
  await page.click('[data-make-text]');
  await page.waitForFunction(
    `document.querySelector('.make-text').shadowRoot?.querySelector('[data-make-text]') !== null`,
  );
  await look('short="stir');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    `document.querySelector('.make-text').shadowRoot.getSelection().toString() === 'short="Stir'`,
  );
  expect(await said()).toBe('Place 1 of 1');
});

test('What was written for one person is found', async () => {
  page = await open('for');
  await write(page, 'stir-the-tea', 'Stir it your way.');
  await look('your way');
  await page.keyboard.press('Enter');
  expect(await found('words')).toBe('your way');
});

async function open(how: 'from' | 'for'): Promise<Page> {
  const fresh = await (await browser().createBrowserContext()).newPage();
  await servePersonPage(fresh, { text: tea });
  await fresh.goto(`${origin}/make/#${how}=/task.json`);
  await fresh.waitForSelector('[data-make-find-open]');
  return fresh;
}

async function look(words: string): Promise<void> {
  await page.click('[data-make-find-open]');
  await page.waitForSelector('[data-make-find]');
  await page.type('[data-make-find]', words);
}

/** What is chosen in the field that has the focus, once it is this one. */
async function found(field: string): Promise<string> {
  await page.waitForFunction(`document.activeElement.dataset.makeField === '${field}'`);
  return page.evaluate(() => {
    const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
    return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  });
}

async function said(): Promise<string | null> {
  return page.$eval('[data-make-find-said]', (line) => line.textContent);
}
