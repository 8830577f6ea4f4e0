import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { openForm, textNow } from './form-hands.ts';
import type { FormWindow } from './form-page.ts';
import { oneBrowser } from './one-browser.ts';

const text = `---
title: Make tea
kind: task
---

<Step done="It is hot.">
Switch the kettle on.
</Step>
`;

const browser = oneBrowser();

test('A picture is found as somebody types, and chosen with the arrow keys and Enter', async () => {
  const page = await open();
  expect(await page.$eval('.is-open', (part) => part.textContent)).toContain(
    'The arrow keys walk through the answers.',
  );
  await page.type(field, 'kett');
  await page.waitForSelector('[role="option"]');
  expect(await offered(page)).toEqual(['kettle', 'kettle on a stove']);
  expect(await state(page)).toEqual({ isOpen: 'true', active: undefined, said: '2 pictures' });
  await page.keyboard.press('ArrowDown');
  expect((await state(page)).active).toBe('kettle');
  await page.keyboard.press('ArrowUp');
  expect((await state(page)).active).toBe('kettle on a stove');
  expect(await textNow(page)).not.toContain('picture=');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('[role="option"]'));
  expect(await textNow(page)).toContain('<Step picture="kettle on a stove" done="It is hot.">');
  expect(await page.$eval(field, (input) => document.activeElement === input)).toBe(true);
});

test('With nothing typed the words of the step are searched first, and what was used before comes after', async () => {
  const page = await open();
  await page.type(field, 'cup');
  await page.waitForSelector('[role="option"]');
  await page.click('[data-make-picture="cup of tea"]');
  expect(await textNow(page)).toContain('picture="cup of tea"');
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[role="option"]');
  const groups = await page.$$eval('[role="listbox"] [role="group"]', (all) =>
    all.map((group) => [
      group.getAttribute('aria-label'),
      ...[...group.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent),
    ]),
  );
  expect(groups).toEqual([
    ['For these words', 'kettle'],
    ['Used before', 'cup of tea'],
  ]);
});

test('Escape closes the answers and keeps what was typed, which reaches the text when the field is left', async () => {
  const page = await open();
  await page.type(field, 'kettle with a whistle');
  await page.waitForFunction(() => document.querySelector('[data-make-found]')?.textContent !== '');
  expect((await state(page)).said).toBe('No picture found. Try another word, or use a photo.');
  await page.keyboard.press('Escape');
  expect((await state(page)).isOpen).toBe('false');
  expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('kettle with a whistle');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() =>
    (globalThis as unknown as FormWindow).text().includes('picture="kettle with a whistle"'),
  );
});

test('A letter that is typed as soon as the field is there stays', async () => {
  const page = await open({ isPartOpen: false });
  await page.evaluate((selector) => {
    new MutationObserver((_, observer) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input) return;
      observer.disconnect();
      input.value = 'k';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }).observe(document, { childList: true, subtree: true });
  }, field);
  await page.click('.of-step [data-make-open]');
  await page.waitForFunction(() => document.querySelector('[role="option"]') !== null);
  expect(await page.$eval(field, (input) => (input as HTMLInputElement).value)).toBe('k');
});

const field = '.is-open [data-make-field="picture"]';

/** The step is open, or closed. What was used before is kept on the device. */
async function open({ isPartOpen } = { isPartOpen: true }): Promise<Page> {
  const page = await openForm(browser(), text, { isOfSite: true });
  await page.evaluate(() => localStorage.clear());
  if (isPartOpen) {
    await page.click('.of-step [data-make-open]');
    await page.waitForSelector(field);
  }
  return page;
}

async function offered(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[role="option"]', (all) => all.map(({ textContent }) => textContent));
}

async function state(
  page: Page,
): Promise<{ isOpen: string | null; active: string | null | undefined; said: string | null | undefined }> {
  return page.$eval(field, (input) => {
    const active = input.getAttribute('aria-activedescendant');
    const option = active === null ? undefined : document.querySelector(`#${CSS.escape(active)}`);
    return {
      isOpen: input.getAttribute('aria-expanded'),
      active: option?.getAttribute('aria-selected') === 'true' ? option.textContent : undefined,
      said: input.closest('.make-search')?.querySelector('[data-make-found]')?.textContent,
    };
  });
}
