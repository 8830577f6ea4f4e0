import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleForm, openExamples } from './examples.ts';
import {
  answersOn,
  fieldNames,
  fillByKeyboard,
  isShown,
  keptNotes,
  makeOlder,
  saidOn,
  savePdf,
} from './form-page.ts';

let site: BuiltSite;
const downloads = mkdtempSync(join(tmpdir(), 'clearstep-downloads-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const form = exampleForm;

describe('What is written on the page of a form', () => {
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
    await savePdf(page, downloads);
    await expect.poll(() => saidOn(page)).toContain('saved');
    await page.reload();
    expect(asked).toHaveLength(1);
    await closePage(page);
  });

  it.each(['first', 'last'])(
    'keeps what is written when the reader says so %s, and deletes it',
    async (which) => {
      const page = await site.open(form);
      const press = async (name: string): Promise<void> => {
        const buttons = await page.$$(`[data-form-keep] [data-keep-${name}]`);
        await buttons.at(which === 'first' ? 0 : -1)?.press('Enter');
      };
      await fillByKeyboard(page);
      const written = await answersOn(page);
      await press('yes');
      await page.reload();
      expect(await answersOn(page)).toBe(written);
      const [text] = await fieldNames(page);
      await page.type(`[name="${text}"]`, ' Owen');
      await page.reload();
      expect(await answersOn(page)).toBe(written.replace('Ŵyn', 'Ŵyn Owen'));
      expect(await keptNotes(page)).toEqual(['kept', 'kept']);

      page.on('dialog', (dialog) => void dialog.accept());
      await page.click('[data-form-empty]');
      await expect.poll(() => saidOn(page)).toContain('is empty');
      await page.reload();
      expect(await answersOn(page)).toBe('');

      await press('delete');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      expect(await keptNotes(page)).toEqual(['ask', 'ask']);
      await closePage(page);
    },
  );

  it('deletes what was kept at the first visit after 30 days, and says so once', async () => {
    const page = await site.open(form);
    await fillByKeyboard(page);
    await page.click('[data-keep-yes]');
    const written = await answersOn(page);
    await makeOlder(page, 29);
    await page.reload();
    expect(await answersOn(page)).toBe(written);
    await makeOlder(page, 31);
    // Any page of the site deletes it; the form says so.
    await page.goto(`${site.origin}/`);
    await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).not.toContain('Ŵyn');
    await page.goto(`${site.origin}${form}`);
    expect(await answersOn(page)).toBe('');
    expect(await isShown(page, '[data-form-deleted]')).toBe(true);
    await page.reload();
    expect(await isShown(page, '[data-form-deleted]')).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await closePage(page);
  });

  it('shows answers that were kept before they had their questions, and fills none of them in', async () => {
    const page = await site.open(form);
    await page.evaluate(() => {
      const old = { 'field-1': 'Ava', 'field-3': true };
      localStorage.setItem(`clearstep-form:${location.pathname}`, JSON.stringify(old));
    });
    await page.reload();
    expect(await answersOn(page)).toBe('');
    expect(await page.$eval('[data-form-gone]', (list) => list.textContent ?? '')).toContain('Ava');
    await closePage(page);
  });
});
