import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import { readFile } from '../../model/read-file.ts';
import { formPage } from './form-page.ts';

const blank = `---
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

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('A card with six steps is made from nothing with the keyboard alone, and can be read', async () => {
  const page = await open(blank);
  await typeInto(page, 'title', 'Clean a cup');
  await press(page, '[data-make-do="add-need"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('a sponge');
  for (let number = 1; number <= 6; number += 1) {
    await press(page, '.make-form > section > .make-add [data-make-add="Step"]');
    expect(await focused(page)).toBe('body');
    await page.keyboard.type(`Do thing ${number} <now> with *care*.`);
    await tabTo(page, 'done');
    await page.keyboard.type(`Thing ${number} is done.`);
  }
  const { document, messages } = readFile(await textOf(page));
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.title).toBe('Clean a cup');
  expect(document?.need.map(({ item }) => item)).toEqual(['a sponge']);
  expect(document?.blocks.map((block) => block.type === 'step' && block.done)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `Thing ${number} is done.`),
  );
});

test('A step is moved by the keyboard, keeps the focus, and where it stands is said', async () => {
  const page = await open(`${blank}
<Step done="It is hot." short="Boil the water">
Boil the water.
</Step>

<Step done="It is brown." short="Pour">
Pour the water.
</Step>
`);
  await page.focus('[data-make-part="pour"] textarea');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await page.waitForFunction(() => document.activeElement?.closest('[data-make-part="pour"]'));
  expect(await page.$eval('[data-make-said]', (said) => said.textContent)).toBe(
    'Step 2 moved. It is number 1 of 2.',
  );
  expect((await textOf(page)).indexOf('Pour')).toBeLessThan((await textOf(page)).indexOf('Boil'));
});

test('What was typed just before a part is moved stays in that part', async () => {
  const page = await open(
    `${blank}\n<Step done="">\nBoil the water.\n</Step>\n\n<Step done="">\nPour it.\n</Step>\n`,
  );
  await page.focus('.make-cards > li:nth-child(2) textarea');
  await page.keyboard.press('End');
  await page.keyboard.type(' Slowly.');
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.up('Alt');
  await page.waitForFunction(() =>
    document.querySelector('[data-make-said]')?.textContent?.includes('moved'),
  );
  const text = await textOf(page);
  expect(text).toMatch(/Pour it\. Slowly\.[\s\S]*Boil the water\.\n/u);
  expect(text.match(/Slowly/gu)).toHaveLength(1);
  const shown = await page.$$eval('.make-cards textarea[data-make-field="body"]', (fields) =>
    fields.map((field) => field.value),
  );
  expect(shown).toEqual(['Pour it. Slowly.', 'Boil the water.']);
});

test('What is pasted is shown before it is taken, and each line can become something else', async () => {
  const page = await open(blank);
  await page.focus('[data-make-paste]');
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      '<ul><li>a cup</li></ul><ol><li>Fill the cup.</li><li>Wait.</li></ol>',
    );
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.waitForSelector('[data-make-do="take"]');
  expect(await textOf(page)).toBe(blank);
  await page.focus('.make-cards li:nth-child(3) select');
  await page.select('.make-cards li:nth-child(3) select', 'words');
  await press(page, '[data-make-do="take"]');
  const text = await textOf(page);
  expect(text).toContain('need: [a cup]');
  expect(text).toContain('<Step done="">\n  Fill the cup.\n</Step>\n\nWait.\n');
});

test('The form fits a phone, and every field has a name', async () => {
  const page = await open(
    `${blank}\n<Choice question="Is it hot?">\n<Answer when="Yes">\nWait.\n</Answer>\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>\n`,
  );
  await page.setViewport({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const nameless = await page.$$eval(
    'input, textarea, select',
    (fields) =>
      fields.filter((field) => field.labels?.length !== 1 || field.labels[0]?.textContent === '').length,
  );
  expect(nameless).toBe(0);
});

async function open(text: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(await formPage(text));
  await page.waitForSelector('.make-form');
  return page;
}

/** By the keyboard: the focus goes there, and Enter presses it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Enter');
  await settle(page);
}

async function typeInto(page: Page, name: string, words: string): Promise<void> {
  await page.focus(`[data-make-field="${name}"]`);
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(words);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && (await focused(page)) !== name; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(name);
}

async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['makeField']);
}

/** What was typed last reaches the text when its field is left. */
async function textOf(page: Page): Promise<string> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await settle(page);
  return page.evaluate(() => (globalThis as unknown as { text: () => string }).text());
}

/** Two pictures of the screen: then the page has drawn what has changed. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}
