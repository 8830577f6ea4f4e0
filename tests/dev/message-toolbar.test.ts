import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { type DevServer, makeFolder, startDev, waitFor } from './dev-server.ts';
import { leafletFile, saveLeaflet, teaLeaflet } from './tea-leaflet.ts';

const file = leafletFile('tea');
const good = teaLeaflet({
  more: `
<Point picture="clock">
Do this prior to the meeting.
</Point>
`,
});

let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const folder = makeFolder();
  save(good, folder);
  [server, browser] = await Promise.all([startDev(folder), openBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  await page.goto(`${server.origin}/en-GB/leaflets/tea/`);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

test('the toolbar lists what is to be said about the page', async () => {
  const words = await openPanel();
  expect(words).toContain('1 × warning');
  expect(words).toContain('wordy-phrase');
  expect(words).toContain('“prior to” has words to spare.');
  expect(words).toContain('Fix: Write “before”.');
});

test('a message shows its block on the page, by keyboard, too', async () => {
  // The page is loaded once more when the server has bundled what it needs, and the message is chosen once more then.
  const shown = await waitFor(() => chooseMessage().catch(() => undefined));
  expect(shown.words).toContain('Do this prior to the meeting.');
  expect(shown).toMatchObject({ isFocused: true, outline: '4px' });
});

test('a broken file is told on the terminal and on the page, and goes away when it is mended', async () => {
  save(good.replace('</Point>', '</Pint>'));
  const broken = await waitForPage(({ messages }) => messages !== undefined);
  expect(broken.messages).toContain(`${file}:15:1`);
  expect(broken.blocks).toContain('You make tea.');
  await waitFor(() => server.said().includes(`${file}:15:1 error`));

  save(good.replace('prior to', 'before'));
  const mended = await waitForPage(({ messages }) => messages === undefined);
  expect(mended.blocks).toContain('Do this before the meeting.');
  // The panel was open, so it opens again, with nothing to say.
  await waitFor(async () => (await panelText()).includes('Nothing to put right.'));
});

test('the page shows its words first, and counts its papers when they are made', async () => {
  const first = await (await fetch(page.url(), { headers: { connection: 'close' } })).text();
  expect(first).toContain('Do this before the meeting.');
  expect(first).not.toMatch(/\d kB/);
  const counted = await waitFor(() =>
    page
      .$$eval('#papers li', (papers) => papers.map(({ textContent }) => textContent))
      .then((papers) => papers.length > 0 && papers.every((paper) => /\d kB/.test(paper)) && papers)
      .catch(() => false as const),
  );
  expect(counted.join()).toMatch(/1 page|2 pages/);
});

test('what does not fit on paper is told on the page when the paper is made', async () => {
  save(good.replace('You make tea.', `You make ${'tea'.repeat(30)}.`));
  const told = await waitForPage(({ messages }) => messages?.includes('too-wide') ?? false);
  expect(told.messages).toContain(`${file}:14:10`);
  // The toolbar hears of it, too.
  await waitFor(async () => (await panelText()).includes('too-wide'));
  save(good);
  await waitForPage(({ messages }) => messages === undefined);
});

/** What a person sees: the words of the panel of messages, if there is one, and those of the document. */
interface Seen {
  readonly messages: string | undefined;
  readonly blocks: string | undefined;
}

/** Looks at the page in one go until it is so. It may be loaded anew at any moment: then there is nothing to see. */
function waitForPage(isSo: (seen: Seen) => boolean): Promise<Seen> {
  return waitFor(async () => {
    const seen = await page
      .evaluate(() => ({
        messages: document.querySelector('.messages')?.textContent,
        blocks: document.querySelector('#blocks')?.textContent,
      }))
      .catch(() => undefined);
    return seen?.blocks !== undefined && isSo(seen) && seen;
  });
}

/** Opens the panel, presses the button of its first message, and looks at what is shown on the page. */
async function chooseMessage(): Promise<{ words: string; isFocused: boolean; outline: string }> {
  await openPanel();
  await page.evaluate(() => {
    const app = document.querySelector('astro-dev-toolbar')?.shadowRoot;
    const canvas = app?.querySelector('astro-dev-toolbar-app-canvas[data-app-id="clearstep-messages"]');
    canvas?.shadowRoot?.querySelector<HTMLButtonElement>('button[data-element]')?.focus();
  });
  await page.keyboard.press('Enter');
  return page.$eval('[data-message-shown]', (element) => ({
    words: element.textContent,
    isFocused: element === document.activeElement,
    outline: getComputedStyle(element).outlineWidth,
  }));
}

function save(source: string, folder = server.folder): void {
  saveLeaflet(folder, 'tea', source);
}

/**
 * As a person does: the button of the toolbar, again if nothing happened. Until an app is ready its button does nothing.
 * Returns the words of the panel.
 */
function openPanel(): Promise<string> {
  return waitFor(async () => {
    const words = await panelText();
    if (words !== '') return words;
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
