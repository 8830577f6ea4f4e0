import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../../../scripts/browser/open-browser.ts';
import type { Message } from '../../../src/model/message.ts';
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
  await press(page, '[data-make-part="needs"] [data-make-open]');
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
  await press(page, '[data-make-part="pour"] [data-make-open]');
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
  await press(page, '.make-cards > li:nth-child(2) [data-make-open]');
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
  const shown = await page.$$eval('.make-cards > li', (parts) =>
    parts.map(
      (part) => part.querySelector('textarea')?.value ?? part.querySelector('.make-first-words')?.textContent,
    ),
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

test('Only the part that is being written is open: the others are a line each, with their first words', async () => {
  const page = await open(
    `${blank}\n<Step done="" short="Boil">\nBoil the **water**.\n</Step>\n\n<Stop>\nIt is hot.\n</Stop>\n`,
  );
  expect(await openParts(page)).toEqual(['facts']);
  await press(page, '[data-make-part="boil"] [data-make-open]');
  expect(await openParts(page)).toEqual(['boil']);
  const lines = await page.$$eval('.make-line', (all) =>
    all.map((line) => [...line.children].map(({ textContent }) => textContent).join(' | ')),
  );
  expect(lines).toEqual([
    'About it | Make tea',
    'What you need | No words yet',
    'Who can help | Your supervisor',
    'Step 1',
    'Warning | It is hot.',
  ]);
  // Its id is made of its words, and it stays open while they change.
  await page.focus('[data-make-part="boil"] [data-make-field="short"]');
  await page.keyboard.type('ing');
  await page.waitForFunction(() => document.querySelector('.is-open [data-make-field="short"]'));
  expect(await textOf(page)).toContain('short="Boiling"');
  expect((await openParts(page)).length).toBe(1);
  await press(page, '.is-open [data-make-open]');
  expect(await openParts(page)).toEqual([]);
});

test('Advice stands at the field that it is about, is counted in a folded line, and one press writes what it offers', async () => {
  const text = `${blank}\n<Step done="It is hot.">\nUtilise the kettle to commence.\n</Step>\n`;
  const said = (words: string, swap: string): Message => {
    const start = text.indexOf(words);
    const place = {
      start: { line: 1, column: 1, offset: start },
      end: { line: 1, column: 1, offset: start + words.length },
    };
    return {
      file: 'content/tasks/make-tea/en-GB.mdx',
      severity: 'warning',
      rule: 'hard-word',
      place,
      found: `“${words}” is a hard word.`,
      allowed: 'Easy words.',
      fix: 'Write an easy one.',
      replacement: { place, text: swap },
    };
  };
  const whole: Message = { ...said('Make tea', ''), rule: 'whole', found: 'It is long.' };
  const { place: _, ...withoutPlace } = whole;
  const page = await open(text, [
    said('Utilise', 'Use'),
    said('commence', 'start'),
    said('Your supervisor', 'Kim'),
    withoutPlace,
  ]);
  const told = await page.$$eval('.make-beside', (all) =>
    all.map((each) => each.getAttribute('data-make-beside')),
  );
  expect(told).toEqual(['whole']);
  expect(await page.$$eval('.make-count', (all) => all.map(({ textContent }) => textContent))).toEqual([
    '1 remark',
    '2 remarks',
  ]);
  await press(page, '.make-card.of-step [data-make-open]');
  const field = await page.waitForSelector('.make-field:has([data-make-field="body"])');
  expect(
    await field?.$$eval('details > summary', (all) => all.map(({ textContent }) => textContent)),
  ).toEqual(['“Utilise” is a hard word.', '“commence” is a hard word.']);
  await press(page, '.make-field details > summary');
  await press(page, '.make-field details[open] [data-make-swap]');
  expect(await textOf(page)).toContain('\nUse the kettle to commence.');
  // The others are about the text as it was: they are told anew when it has been looked at.
  expect(await page.$$('.make-beside')).toEqual([]);
});

test('The form fits a phone, and every field has a name', async () => {
  const page = await open(
    `${blank}\n${'Pour the water into the cup slowly. '.repeat(12)}\n\n<Choice question="Is it hot?">\n<Answer when="Yes">\nWait.\n</Answer>\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>\n`,
  );
  await page.setViewport({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // A folded part is a line, however long its words are.
  const heights = await page.$$eval('.is-folded', (cards) => cards.map(({ clientHeight }) => clientHeight));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.max(...heights)).toBeLessThan(80);
  const nameless = await page.$$eval(
    'input, textarea, select',
    (fields) =>
      fields.filter((field) => field.labels?.length !== 1 || field.labels[0]?.textContent === '').length,
  );
  expect(nameless).toBe(0);
});

async function open(text: string, messages: readonly Message[] = []): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(await formPage(text, messages));
  await page.waitForSelector('.make-form');
  return page;
}

async function openParts(page: Page): Promise<(string | undefined)[]> {
  return page.$$eval('.make-card.is-open', (cards) =>
    cards.map((card) => (card as HTMLElement).dataset['makePart']),
  );
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
