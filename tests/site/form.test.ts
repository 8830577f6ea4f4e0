import { PDFDocument } from 'pdf-lib';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectFolder } from '../../scripts/collect/collect-folder.ts';
import { findJava, notRun, validatePdfs } from '../../scripts/verapdf/validate.ts';
import { readCsv } from '../../src/model/csv-lines.ts';
import { describePdf } from '../../src/pdf/reading/describe.ts';
import { closePage, type BuiltSite } from './built-site.ts';
import { builtExamples, exampleForm, openExamples } from './examples.ts';
import { fieldNames, fillByKeyboard, saidOn, savePdf as save } from './form-page.ts';
import { saveFile } from './save-file.ts';

const java = findJava();
if (java === undefined) console.warn(notRun);

let site: BuiltSite;
const downloads = mkdtempSync(join(tmpdir(), 'clearstep-downloads-'));
beforeAll(async () => {
  site = await openExamples();
  blank = readFileSync(join(builtExamples, form, 'a4.pdf'));
});
afterAll(async () => {
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const form = exampleForm;
let blank: Buffer;

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
        .filter((control) => {
          const named = control.getAttribute('aria-labelledby')?.split(' ') ?? [];
          const labels = named.map((id) => document.getElementById(id));
          const all = named.length > 0 ? labels : [(control as HTMLInputElement).labels?.[0]];
          return all.some((label) => !label?.textContent?.trim());
        })
        .map((control) => control.getAttribute('name')),
    );
    expect(nameless).toEqual([]);
    const untied = await page.$$eval('.field-help', (helps) =>
      helps
        .filter((help) => !document.querySelector(`[aria-describedby~="${help.id}"]`))
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

  it('can be saved as a table: the same as is collected from its PDF', async () => {
    const page = await site.open(form);
    await fillByKeyboard(page);
    const text = Buffer.from(await saveFile(page, '[data-form-table]', downloads)).toString();
    expect(readdirSync(downloads)).toEqual(['my-agreement.csv']);
    await expect.poll(() => saidOn(page)).toContain('saved as a table');
    const [ids = [], answers = [], ...more] = readCsv(text.slice(1).trimEnd()).map(({ raw }) => raw);
    expect(more).toEqual([]);
    const names = await fieldNames(page);
    const [, second] = await page.$$eval(`[name="${names[3]}"]`, (options) =>
      options.map((option) => (option as HTMLInputElement).value),
    );
    expect(names.map((name) => answers[ids.indexOf(name)])).toEqual([
      'Siân Ŵyn',
      'I am good with people. I am on time.',
      'yes',
      second,
    ]);
    await savePdf(page);
    expect((await collectFolder(downloads)).text).toBe(text);
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
    const shown = await page.$$eval('.form-note a, .form-end button, .form-note button, .clear', (all) =>
      all.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('href')),
    );
    expect(shown).toEqual([`${form}a4.pdf`]);
    await closePage(page);
  });
});

function savePdf(page: Page): Promise<Uint8Array> {
  return save(page, downloads);
}

function savedName(): string {
  return `${form.split('/').at(-2)}.pdf`;
}
