import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from '../built-site.ts';
import { builtExamples, exampleTask, openExamples } from '../examples.ts';
import { issues } from '../../../scripts/browser/page-issues.ts';
import { saveFile } from '../save-file.ts';
import {
  checked,
  codeOf,
  isInText,
  list,
  renameFirst,
  saved,
  showAllPapers,
  textOf,
  type,
} from './made-page.ts';

let site: BuiltSite;
const folder = mkdtempSync(join(tmpdir(), 'clearstep-make-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const makePage = '/en-GB/make/';
const example = `${makePage}#from=/en-GB/tasks/make-tea/make.json`;

describe('The page on which documents are made', () => {
  it('offers something new, a document of the site and a file, and says without a script that it needs one', async () => {
    const page = await site.open(makePage);
    expect(await page.$$eval('[data-make-new]', (all) => all.length)).toBe(5);
    expect(await page.$$eval('#make-from-which option', (all) => all.length)).toBeGreaterThan(3);
    expect(await page.$$eval('[data-make-file]', (all) => all.length)).toBe(1);
    await closePage(page);
    const bare = await site.open(makePage, { script: false });
    expect(await bare.$eval('[data-make]', (place) => (place as HTMLElement).innerText)).toContain(
      'needs scripts',
    );
    await closePage(bare);
  });

  it('is reached from a document, which it makes a copy of', async () => {
    const page = await site.open(exampleTask, { script: false });
    const link = await page.$eval('[data-make-yours]', (each) => each.getAttribute('href'));
    expect(link).toBe(`${makePage}#from=${exampleTask}make.json`);
    await closePage(page);
    const copy = await site.open(link ?? '');
    await checked(copy);
    expect(await copy.$eval('.make-bar strong', (title) => title.textContent)).toBe(
      'Clean the coffee machine',
    );
    expect(await copy.$$eval('.make-sheet svg path', (paths) => paths.length)).toBeGreaterThan(10);
    await closePage(copy);
  });

  it.each(['a4', 'cards', 'poster'])(
    'saves the paper %s of a document byte for byte as a build does',
    async (edition) => {
      const page = await site.open(example);
      await checked(page);
      await showAllPapers(page);
      const made = await saveFile(page, `[data-make-pdf="${edition}"]`, folder);
      const built = readFileSync(join(builtExamples, `en-GB/tasks/make-tea/${edition}.pdf`));
      expect(Buffer.from(made).equals(built)).toBe(true);
      expect(readdirSync(folder)).toEqual([`make-tea-${edition}.pdf`]);
      await closePage(page);
    },
  );

  it('offers three papers first, and all others below a line that says how many they are', async () => {
    const page = await site.open(example);
    await checked(page);
    const papers = await page.$$eval('[data-make-pdf]', (all) => all.map((each) => each.checkVisibility()));
    expect(papers.length).toBeGreaterThan(5);
    expect(papers.filter(Boolean)).toHaveLength(3);
    expect(await page.$eval('.make-more-papers > summary', (line) => line.textContent)).toBe(
      `More papers: ${papers.length - 3}`,
    );
    await showAllPapers(page);
    expect(await page.$$eval('[data-make-pdf]', (all) => all.every((each) => each.checkVisibility()))).toBe(
      true,
    );
    await closePage(page);
  });

  it('asks this site alone and sends nothing, from the first word to the paper', async () => {
    const asked: { url: string; method: string; sent: string | undefined }[] = [];
    const complaints: string[] = [];
    const page = await site.open(makePage, {
      before: async (fresh) => {
        fresh.on('request', (request) =>
          asked.push({ url: request.url(), method: request.method(), sent: request.postData() }),
        );
        fresh.on('console', (message) => complaints.push(message.text()));
        fresh.on('pageerror', (error) => complaints.push(String(error)));
      },
    });
    await page.click('[data-make-new="leaflet"]');
    await checked(page);
    await type(page, '\n\nA secret word.');
    await saved(page);
    await page.waitForSelector('[data-make-pdf="a4"]');
    await saveFile(page, '[data-make-pdf="a4"]', folder);
    await saveFile(page, '[data-make-zip]', folder);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ url }) => !url.startsWith(`${site.origin}/`) && !url.startsWith('blob:'))).toEqual(
      [],
    );
    expect(asked.filter(({ method, sent }) => method !== 'GET' || sent !== undefined)).toEqual([]);
    expect(complaints).toEqual([]);
    await closePage(page);
  });

  it('keeps what is written when the page is loaded again, and takes each change back and brings it again', async () => {
    const page = await site.open(makePage);
    await page.click('[data-make-new="leaflet"]');
    await checked(page);
    await type(page, 'Nobody loses this. ');
    await saved(page);
    await page.reload();
    await checked(page);
    expect(await textOf(page, folder)).toContain('Nobody loses this.');
    await type(page, 'Not this. ');
    await page.click('[data-make-undo]');
    expect(await textOf(page, folder)).not.toContain('Not this.');
    await page.click('[data-make-redo]');
    expect(await textOf(page, folder)).toContain('Not this.');
    await closePage(page);
  });

  it('leads from each message to its place in the text, and stops no writing', async () => {
    const page = await site.open(makePage);
    await page.click('[data-make-new="task"]');
    await checked(page);
    await type(page, '<Wrong> ');
    await page.waitForSelector('.of-error [data-make-place]');
    expect(await page.$$('[data-make-pdf]')).toEqual([]);
    await page.focus('.of-error [data-make-place]');
    await page.keyboard.press('Enter');
    await expect.poll(() => isInText(page)).toBe(true);
    await page.click('[data-make-undo]');
    await page.waitForSelector('[data-make-pdf="a4"]');
    await closePage(page);
  });

  it('lists the documents of this device, which are renamed, copied, deleted and taken back', async () => {
    const page = await site.open(makePage);
    await page.click('[data-make-new="form"]');
    await saved(page);
    await page.click('[data-make-back]');
    await renameFirst(page, 'For Monday');
    await expect.poll(() => list(page)).toEqual(['for-monday.en-GB.mdx']);
    await page.click('[data-make-copy]');
    await expect.poll(() => list(page)).toEqual(['for-monday-2.en-GB.mdx', 'for-monday.en-GB.mdx']);
    await page.click('[data-make-delete]');
    await expect.poll(() => list(page)).toEqual(['for-monday.en-GB.mdx']);
    await page.click('[data-make-take-back]');
    await expect.poll(() => list(page)).toHaveLength(2);
    await closePage(page);
  });

  it('says in two tabs that the other has changed a document, writes over nothing, and keeps both', async () => {
    const first = await site.open(makePage);
    await first.click('[data-make-new="task"]');
    await saved(first);
    await checked(first);
    const second = await first.browserContext().newPage();
    await second.goto(first.url());
    await checked(second);
    await type(second, 'From the second tab. ');
    await saved(second);
    await first.bringToFront();
    await first.waitForSelector('[data-make-saving="other"]');
    await type(first, 'From the first tab. ');
    await first.click('[data-make-keep-both]');
    await saved(first);
    expect(await textOf(first, folder)).toContain('From the first tab.');
    await first.click('[data-make-back]');
    await expect.poll(() => list(first)).toHaveLength(2);
    await closePage(first);
  });

  it('says that nothing is kept where the browser forbids it, and still hands over the text', async () => {
    const page = await site.open(makePage, {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('forbidden', 'SecurityError');
          };
        }),
    });
    await page.click('[data-make-new="task"]');
    await page.waitForSelector('[data-make-saving="not saved"]');
    const saved = Buffer.from(await saveFile(page, '[data-make-mdx]', folder)).toString();
    expect(saved).toMatch(/^---\ntitle: /u);
    await closePage(page);
  });

  it('opens what it has handed over, from a file and from all in one', async () => {
    const page = await site.open(makePage);
    await page.click('[data-make-new="report"]');
    await checked(page);
    const zip = join(folder, 'work.zip');
    writeFileSync(zip, await saveFile(page, '[data-make-zip]', folder));
    await page.click('[data-make-back]');
    const input = await page.waitForSelector('[data-make-file]');
    await (input as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(zip);
    await checked(page);
    // Its table came along.
    expect(await page.$$('.of-error')).toEqual([]);
    await page.click('[data-make-back]');
    const other = join(folder, 'letter.txt');
    writeFileSync(other, 'Hello');
    const again = await page.waitForSelector('[data-make-file]');
    await (again as unknown as { uploadFile: (file: string) => Promise<void> }).uploadFile(other);
    await expect.poll(() => page.$eval('.make-problem', (said) => said.textContent)).toContain('letter.txt');
    await closePage(page);
  });

  it.each([
    ['narrow', { width: 320 }],
    ['wide and dark', { width: 1280, dark: true }],
  ] as const)('has no error at level AAA while a document is open, %s', async (_, look) => {
    const page = await site.open(makePage, look);
    await page.click('[data-make-new="task"]');
    await checked(page);
    expect(await issues(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
    await closePage(page);
  });
});

describe('A page to read', () => {
  it('carries nothing of it', async () => {
    expect(await codeOf(makePage, site)).toMatch(/data-make-new/u);
    const read = await codeOf(exampleTask, site);
    expect(read.length).toBeGreaterThan(1000);
    expect(read).not.toMatch(/data-make-new|make-editor/u);
  });
});
