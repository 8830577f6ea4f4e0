import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { type DevServer, makeFolder, startDev, waitFor } from './dev-server.ts';

const file = 'content/leaflets/tea/en-GB.mdx';
const good = `---
title: Tea at work
kind: leaflet
summary: You can have tea at work.
picture: cup of coffee
ask: Your manager
reviewed: 2026-11-01
review-by: 2099-11-01
---

## Your break

<Point picture="cup of coffee">
You make tea.
</Point>

<Point picture="clock">
Do this prior to the meeting.
</Point>
`;

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const folder = makeFolder();
  save(good, folder);
  [server, browser] = await Promise.all([startDev(folder), openBrowser()]);
  page = await browser.newPage();
  await page.goto(`${server.origin}/en-GB/leaflets/tea/`, { timeout: 90_000 });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the toolbar lists what is to be said about the page', async () => {
  await openPanel();
  const words = await panelText();
  expect(words).toContain('1 × warning');
  expect(words).toContain('simpler-word');
  expect(words).toContain('“prior to” has a simpler word.');
  expect(words).toContain('Fix: Write “before”.');
});

test('a message shows its block on the page, by keyboard, too', async () => {
  await page.evaluate(() => {
    const app = document.querySelector('astro-dev-toolbar')?.shadowRoot;
    const canvas = app?.querySelector('astro-dev-toolbar-app-canvas[data-app-id="clearstep-messages"]');
    canvas?.shadowRoot?.querySelector<HTMLButtonElement>('button[data-element]')?.focus();
  });
  await page.keyboard.press('Enter');
  const shown = await page.$eval('[data-message-shown]', (element) => ({
    words: element.textContent,
    isFocused: element === document.activeElement,
    outline: getComputedStyle(element).outlineWidth,
  }));
  expect(shown.words).toContain('Do this prior to the meeting.');
  expect(shown).toMatchObject({ isFocused: true, outline: '4px' });
});

test('a broken file is told on the terminal and on the page, and goes away when it is mended', async () => {
  save(good.replace('</Point>', '</Pint>'));
  await waitFor(() => page.$eval('.messages', (panel) => panel.textContent).catch(() => undefined));
  expect(await page.$eval('.messages', (panel) => panel.textContent)).toContain(`${file}:15:1`);
  expect(server.said()).toContain(`${file}:15:1 error`);
  expect(await page.$eval('#blocks', (blocks) => blocks.textContent)).toContain('You make tea.');

  save(good.replace('prior to', 'before'));
  await waitFor(async () => (await page.$('.messages').catch(() => undefined)) === null);
  // The panel was open, so it opens again, with nothing to say.
  await waitFor(async () => (await panelText()).includes('Nothing to put right.'));
  expect(await page.$eval('#blocks', (blocks) => blocks.textContent)).toContain(
    'Do this before the meeting.',
  );
});

function save(source: string, folder = server.folder): void {
  const name = path.join(folder, file);
  mkdirSync(path.dirname(name), { recursive: true });
  writeFileSync(name, source);
}

/** As a person does: the button of the toolbar, again if nothing happened. Until an app is ready its button does nothing. */
async function openPanel(): Promise<void> {
  await waitFor(async () => {
    if ((await panelText()) !== '') return true;
    await page
      .evaluate(() => {
        const toolbar = document.querySelector('astro-dev-toolbar')?.shadowRoot;
        toolbar?.querySelector<HTMLButtonElement>('button[data-app-id="clearstep-messages"]')?.click();
      })
      // The page is being loaded anew.
      .catch(() => undefined);
    return false;
  });
}

/** The words that are seen in the panel; nothing while it is closed. */
async function panelText(): Promise<string> {
  const words = await page
    .evaluate(() => {
      const toolbar = document.querySelector('astro-dev-toolbar')?.shadowRoot;
      const canvas = toolbar?.querySelector('astro-dev-toolbar-app-canvas[data-app-id="clearstep-messages"]');
      if (!canvas?.hasAttribute('data-active')) return '';
      return canvas.shadowRoot?.querySelector('section')?.innerText ?? '';
    })
    // The page is being loaded anew.
    .catch(() => '');
  return words;
}
