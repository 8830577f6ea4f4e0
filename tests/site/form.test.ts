import { PDFDocument } from 'pdf-lib';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findJava, notRun, validatePdfs } from '../../scripts/verapdf/validate.ts';
import { describePdf } from '../../src/pdf/describe.ts';
import { builtPages, closePage, dist, openSite, type BuiltSite } from './built-site.ts';

const java = findJava();
if (java === undefined) console.warn(notRun);

let site: BuiltSite;
const downloads = mkdtempSync(join(tmpdir(), 'clearstep-downloads-'));
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const form = builtPages().find((path) => /\/forms\/[^/]+\/$/.test(path)) ?? '';
const blank = readFileSync(join(dist, form, 'a4.pdf'));

describe('The page of a form', () => {
  it('has every field of its paper, by the same name and with the same answers', async () => {
    const page = await site.open(form, { script: false });
    const onPage = await page.$$eval('.field :is(input, textarea)', (controls) =>
      controls.map((control) => [
        control.getAttribute('name'),
        control.getAttribute('type') === 'radio' ? control.getAttribute('value') : '',
      ]),
    );
    const fields = (await PDFDocument.load(blank)).getForm().getFields();
    const onPaper = fields.flatMap((field) =>
      'getOptions' in field && typeof field.getOptions === 'function'
        ? (field.getOptions() as string[]).map((option) => [field.getName(), option])
        : [[field.getName(), '']],
    );
    expect(onPage).toEqual(onPaper);
    expect(onPage.length).toBeGreaterThan(5);
    await closePage(page);
  });

  it('names every field by its label and ties its help to it', async () => {
    const page = await site.open(form, { script: false });
    const nameless = await page.$$eval('.field :is(input, textarea)', (controls) =>
      controls
        .filter((control) => !(control as HTMLInputElement).labels?.[0]?.textContent?.trim())
        .map((control) => control.getAttribute('name')),
    );
    expect(nameless).toEqual([]);
    const untied = await page.$$eval('.field-help', (helps) =>
      helps
        .filter((help) => !document.querySelector(`[aria-describedby="${help.id}"]`))
        .map((help) => help.id),
    );
    expect(untied).toEqual([]);
    await closePage(page);
  });

  it('can be filled in by keyboard and saved as a PDF that holds the answers and is still tagged', async () => {
    const page = await site.open(form);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await fillByKeyboard(page);
    const saved = await savePdf(page);
    const filled = (await PDFDocument.load(saved)).getForm();
    const [text, lines, tick, choice] = await fieldNames(page);
    expect(filled.getTextField(text).getText()).toBe('Siân Ŵyn');
    expect(filled.getTextField(lines).getText()).toBe('I am good with people.\nI am on time.');
    expect(filled.getCheckBox(tick).isChecked()).toBe(true);
    const question = filled.getRadioGroup(choice);
    expect(question.getSelected()).toBe(question.getOptions()[1]);
    expect(await describePdf(saved)).toBe(await describePdf(blank));
    await expect.poll(() => saidOn(page)).toContain('saved');
    expect(complaints).toEqual([]);
    await closePage(page);
  });

  it.skipIf(java === undefined)('saves a PDF that veraPDF passes by PDF/UA-1 and PDF/A-2a', async () => {
    const page = await site.open(form);
    await fillByKeyboard(page);
    await savePdf(page);
    const verdicts = await validatePdfs([join(downloads, savedName())]);
    expect(verdicts.map(({ profile, failures }) => ({ profile, failures }))).toEqual([
      { profile: 'ua1', failures: [] },
      { profile: '2a', failures: [] },
    ]);
    await closePage(page);
  });

  it('says which answers are too long for the paper', async () => {
    const page = await site.open(form);
    const [text] = await fieldNames(page);
    await page.$eval(`[name="${text}"]`, (input) => {
      (input as HTMLInputElement).value = 'word '.repeat(80);
    });
    await savePdf(page);
    const label = await page.$eval(`#${text} .field-label`, (each) => each.textContent?.trim() ?? '');
    await expect.poll(() => saidOn(page)).toContain(`• ${label}`);
    await closePage(page);
  });

  it('says so when the PDF cannot be made', async () => {
    const page = await site.open(form);
    await page.$eval('[data-form-end]', (end) => end.setAttribute('data-paper', '/no-such.pdf'));
    await page.click('[data-form-save]');
    await expect.poll(() => saidOn(page)).toContain('could not be made');
    await closePage(page);
  });

  it('stores nothing unless the reader asks', async () => {
    const page = await site.open(form);
    await fillByKeyboard(page);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    expect(await answersOn(page)).toBe('');
    await closePage(page);
  });

  it('asks before a page is left whose answers are nowhere else', async () => {
    const page = await site.open(form);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await fillByKeyboard(page);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await fillByKeyboard(page);
    await savePdf(page);
    await expect.poll(() => saidOn(page)).toContain('saved');
    await page.reload();
    expect(asked).toHaveLength(1);
    await closePage(page);
  });

  it('keeps what is written when the reader asks, and deletes it when the reader asks', async () => {
    const page = await site.open(form);
    await fillByKeyboard(page);
    const written = await answersOn(page);
    await page.click('[data-form-keep] input');
    await page.reload();
    expect(await answersOn(page)).toBe(written);
    const [text] = await fieldNames(page);
    await page.type(`[name="${text}"]`, ' Owen');
    await page.reload();
    expect(await answersOn(page)).toBe(written.replace('Ŵyn', 'Ŵyn Owen'));

    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('[data-form-empty]');
    await expect.poll(() => saidOn(page)).toContain('is empty');
    await page.reload();
    expect(await answersOn(page)).toBe('');

    await page.click('[data-form-keep] input');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await closePage(page);
  });

  it('prints all that was typed, however long', async () => {
    const page = await site.open(form);
    const [text] = await fieldNames(page);
    await page.type(`[name="${text}"]`, 'long '.repeat(40));
    await page.emulateMediaType('print');
    const printed = await page.$eval(`#${text} .answer-room`, (room) => {
      const { content, display } = getComputedStyle(room, '::after');
      return { content, display, wide: room.scrollWidth > room.clientWidth };
    });
    expect(printed).toEqual({ content: `"${'long '.repeat(40)}"`, display: 'block', wide: false });
    await closePage(page);
  });

  it('works without a script: fields, the paper to fill in, and no button that does nothing', async () => {
    const page = await site.open(form, { script: false });
    const shown = await page.$$eval('.form-note a, .form-end button, .form-note input', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('href')),
    );
    expect(shown).toEqual([`${form}a4.pdf`]);
    await closePage(page);
  });
});

/** One field of each sort. */
async function fieldNames(page: Page): Promise<[string, string, string, string]> {
  const names = await page.evaluate(() =>
    ['.field.text', '.field.lines', '.field.check', '.field:is(.choice, .faces)'].map(
      (selector) => document.querySelector(selector)?.id ?? '',
    ),
  );
  return names as [string, string, string, string];
}

async function fillByKeyboard(page: Page): Promise<void> {
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

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

/** Presses the button and reads what the browser saved. */
async function savePdf(page: Page): Promise<Uint8Array> {
  for (const file of readdirSync(downloads)) rmSync(join(downloads, file));
  const session = await page.createCDPSession();
  const context = page.browserContext().id;
  // The file is there before all of it is written.
  const finished = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    eventsEnabled: true,
    ...(context ? { browserContextId: context } : {}),
  });
  await page.focus('[data-form-save]');
  await page.keyboard.press('Enter');
  await finished;
  return readFileSync(join(downloads, savedName()));
}

/** What the page tells the reader about their form. */
async function saidOn(page: Page): Promise<string> {
  return page.$eval('[data-form-status]', (status) => status.textContent ?? '');
}

function savedName(): string {
  return `${form.split('/').at(-2)}.pdf`;
}

async function answersOn(page: Page): Promise<string> {
  return page.$$eval('.field :is(input, textarea)', (controls) =>
    controls
      .map((control) => control as HTMLInputElement)
      .filter(({ type, checked, value }) => (type === 'radio' || type === 'checkbox' ? checked : value))
      .map(({ value }) => value)
      .join('|'),
  );
}
