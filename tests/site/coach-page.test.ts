import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { issues } from '../../scripts/browser/page-issues.ts';
import { saveFile } from './save-file.ts';

let site: BuiltSite;
const folder = mkdtempSync(join(tmpdir(), 'clearstep-coach-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const coachPage = `${exampleTask}coach/`;
const KEY = `clearstep-progress:${coachPage.replace('/en-GB/', '/')}`;

describe("The job coach's page of a task", () => {
  it('is reached from the task, and says what to teach without any script', async () => {
    const task = await site.open(exampleTask, { script: false });
    expect(await task.$(`a[href="${coachPage}"]`)).not.toBeNull();
    await closePage(task);
    const page = await site.open(coachPage, { script: false });
    expect(await page.$$eval('.breakdown > li', (items) => items.length)).toBeGreaterThan(5);
    expect(await shown(page, '[data-coach-needs-script]')).toBe(true);
    expect(await shown(page, '[data-coach-record]')).toBe(false);
    await closePage(page);
  });

  it('says without any script whether the task is ready, and offers every paper with a picture of it', async () => {
    const task = await site.open(exampleTask, { script: false });
    const offered = (on: Page): Promise<string[]> =>
      on.$$eval('.tiles .one-target', (tiles) =>
        tiles.map(
          (tile) => `${tile.querySelector('a')?.href} ${tile.querySelector('img')?.getAttribute('src')}`,
        ),
      );
    const papers = await offered(task);
    await closePage(task);
    const page = await site.open(coachPage, { width: 360, script: false });
    expect(papers.length).toBeGreaterThan(5);
    expect(await offered(page)).toEqual(papers);
    const ready = await page.$eval('section[aria-labelledby="ready"]', ({ innerText }) => innerText);
    expect(ready).toMatch(/Draft: not yet checked with readers/u);
    expect(ready).toMatch(/How easy it is to read: \S.*, \d+ of 100/u);
    expect(ready).toMatch(/Words in a sentence, on average: \d/u);
    await closePage(page);
    const frames = await site.open('/en-GB/tasks/dry-a-glass/coach/', { script: false });
    expect(
      await frames.$$eval('[data-photos-to-take] li', (all) => all.map((each) => each.textContent)),
    ).toEqual(['Put a photo of your hook here.']);
    await closePage(frames);
  });

  it.each([true, false])(
    'leads to each of its parts that are there, with a script and without: %s',
    async (script) => {
      const page = await site.open(coachPage, { script });
      const named = await page.$$eval('nav[aria-labelledby="page-contents"] a', (links) =>
        links.filter((link) => link.checkVisibility({ visibilityProperty: true })).map((link) => link.hash),
      );
      const there = await page.$$eval('.coach-page h2[id]:not(nav h2)', (headings) =>
        headings.filter((heading) => heading.checkVisibility()).map(({ id }) => `#${id}`),
      );
      expect(there).toHaveLength(script ? 5 : 3);
      expect(named).toEqual(there);
      await closePage(page);
    },
  );

  it('keeps a day by keyboard alone, and shows it in words, as a bar and as a table', async () => {
    const page = await site.open(coachPage);
    const ids = await stepIds(page);
    await page.focus(`[data-coach-help="${ids[0]}"]`);
    await page.keyboard.press('ArrowDown');
    await page.focus(`[data-coach-help="${ids[1]}"]`);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowDown');
    await page.focus('[data-coach-save]');
    await page.keyboard.press('Enter');
    expect(await said(page, '[data-coach-status]')).toContain('is saved on this device.');
    expect(await said(page, '[data-coach-shares] li')).toMatch(/: 1 of 2 steps with no help$/u);
    expect(await page.$eval('[data-coach-shares] .part', (bar) => bar.getAttribute('width'))).toBe('50%');
    expect(await said(page, '[data-coach-next]')).toMatch(/Last time: shown how. Next time try: words\./u);
    expect(
      await page.$$eval('[data-coach-table] td', (cells) => cells.map((each) => each.textContent)),
    ).toEqual(expect.arrayContaining(['no help', 'shown how', 'not tried', '1 / 2']));
    await page.reload();
    expect(await said(page, '[data-coach-shares] li')).toMatch(/1 of 2/u);
    expect(await page.$eval(`[data-coach-help="${ids[1]}"]`, (box) => (box as HTMLSelectElement).value)).toBe(
      'shown',
    );
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });

  it('has a row to show for each warning, which counts as no step', async () => {
    const page = await site.open(coachPage);
    const steps = new Set(await stepIds(page));
    const rows = await page.$$eval('[data-coach-help]', (boxes) =>
      boxes.map((each) => (each as HTMLElement).dataset['coachHelp'] ?? ''),
    );
    const shownRows = rows.filter((id) => !steps.has(id));
    expect(shownRows.length).toBeGreaterThan(0);
    await page.select(`[data-coach-help="${shownRows[0]}"]`, 'none');
    await page.click('[data-coach-save]');
    expect(await said(page, '[data-coach-shares] li')).toMatch(/: 0 of 0 steps/u);
    await closePage(page);
  });

  it('keeps nothing that nobody saved, and refuses a day to come', async () => {
    const page = await site.open(coachPage);
    await page.select(`[data-coach-help="${(await stepIds(page))[0]}"]`, 'none');
    await page.$eval('[data-coach-date]', (box) => void ((box as HTMLInputElement).value = '2999-01-01'));
    await page.click('[data-coach-save]');
    expect(await said(page, '[data-coach-status]')).toBe('Choose a date, not later than today.');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await closePage(page);
  });

  it('says what was saved for a step that is gone, and keeps it', async () => {
    const page = await openWith([{ date: '2026-01-02', help: { 'old-step': 'words' } }]);
    expect(await said(page, '[data-coach-gone-list]')).toBe('old step. 2 January 2026: words');
    await page.$eval('[data-coach-date]', (box) => {
      (box as HTMLInputElement).value = '2026-01-02';
      box.dispatchEvent(new Event('change'));
    });
    await page.select(`[data-coach-help="${(await stepIds(page))[0]}"]`, 'none');
    await page.click('[data-coach-save]');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('"old-step":"words"');
    expect(await said(page, '[data-coach-shares] li')).toContain('1 of 1');
    await closePage(page);
  });

  it('takes back what was deleted, beside what was saved since, and after a second press', async () => {
    const page = await openWith([{ date: '2026-01-02', help: { 'old-step': 'words' } }]);
    await page.click('[data-coach-delete]');
    await page.click('[data-coach-delete]');
    await page.select(`[data-coach-help="${(await stepIds(page))[0]}"]`, 'none');
    await page.click('[data-coach-save]');
    await page.click('[data-coach-back]');
    expect(await said(page, '[data-coach-gone-list]')).toBe('old step. 2 January 2026: words');
    expect(await page.$$eval('[data-coach-shares] li', (days) => days.length)).toBe(2);
    await closePage(page);
  });

  it('hands its days over as a file and takes them back from it', async () => {
    const page = await openWith([{ date: '2026-01-02', help: { 'old-step': 'words' } }]);
    const saved = Buffer.from(await saveFile(page, '[data-coach-csv]', folder)).toString();
    expect(saved).toContain('2026-01-02,old-step,,words');
    const [name = ''] = readdirSync(folder);
    expect(name).toBe('clean-the-coffee-machine-progress.csv');
    await page.click('[data-coach-delete]');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.click('[data-coach-back]');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('old-step');
    await page.click('[data-coach-delete]');
    const input = (await page.$('[data-coach-file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await expect.poll(() => said(page, '[data-coach-file-status]')).toBe('Entries added: 1.');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('old-step');
    const wrong = join(folder, 'wrong.txt');
    writeFileSync(wrong, 'name\nx');
    await input.uploadFile(wrong);
    await expect
      .poll(() => said(page, '[data-coach-file-status]'))
      .toContain('not saved by a page like this one');
    await closePage(page);
  });
});

async function openWith(days: unknown): Promise<Page> {
  return site.open(coachPage, {
    before: (page) =>
      page.evaluateOnNewDocument(
        (key: string, text: string) => {
          if (sessionStorage.getItem('put')) return;
          sessionStorage.setItem('put', 'yes');
          localStorage.setItem(key, text);
        },
        KEY,
        JSON.stringify({ changed: new Date().toISOString(), days }),
      ),
  });
}

async function stepIds(page: Page): Promise<string[]> {
  return page.$eval('[data-coach]', (root) =>
    (JSON.parse((root as HTMLElement).dataset['coach'] ?? '') as { steps: { id: string }[] }).steps.map(
      ({ id }) => id,
    ),
  );
}

async function said(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent?.trim() ?? '');
}

async function shown(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}
