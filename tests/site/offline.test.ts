import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/browser/open-browser.ts';
import { plainEnvironment } from '../build/run-build.ts';
import { closePage, pagesIn } from './built-site.ts';
import { builtExamples, exampleForm, exampleTask, samplePages, signedTask } from './examples.ts';

/** As sticks and their folders are called: with a space, and letters outside ASCII. */
const stick = path.join(mkdtempSync(path.join(tmpdir(), 'clearstep stick ')), 'hawdd ei ddarllen tŷ');
let browser: Browser;

beforeAll(async () => {
  const project = path.dirname(builtExamples);
  const { status, stderr } = spawnSync(process.execPath, ['scripts/offline.ts', stick], {
    cwd: project,
    env: plainEnvironment(),
    encoding: 'utf8',
  });
  // A link that leads nowhere is told there, too.
  if (status !== 0 || stderr !== '') throw new Error(stderr);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(path.dirname(stick), { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** Other files that it asked for, and what went wrong. */
  readonly troubles: string[];
}

/** Opens the page of an address from the disk, as a double click does. */
async function open(address: string, width = 1280): Promise<Opened> {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width, height: 800 });
  // A page that still glides moves a button away from under the click.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const file = pathToFileURL(path.join(stick, address, 'index.html')).href;
  const troubles: string[] = [];
  page.on('request', (request) => {
    const asked = request.url();
    if (asked !== file && !/^(?:data|blob):/u.test(asked)) troubles.push(`asked for ${asked}`);
  });
  page.on('requestfailed', (request) => troubles.push(`did not get ${request.url().slice(0, 80)}`));
  page.on('pageerror', (error) => troubles.push(String(error)));
  // What the policy of the page refuses is told here.
  page.on('console', (message) => troubles.push(message.text()));
  await page.goto(file, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // A browser complains of who types before it has looked for what is to have the focus, which it does before it paints.
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
  return { page, troubles };
}

async function setting(page: Page, name: string): Promise<string | undefined> {
  return page.evaluate((key) => document.documentElement.dataset[key], name);
}

describe('The site on a stick', () => {
  it.each(samplePages.filter((page) => page !== '/404.html'))(
    'shows %s with all its pictures and letters, and asks for no other file',
    async (address) => {
      const { page, troubles } = await open(address);
      const missing = await page.$$eval('img', (images) =>
        images.filter((image) => image.naturalWidth === 0).map((image) => image.alt),
      );
      expect(missing).toEqual([]);
      const letters = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(letters.join()).toContain('Atkinson');
      expect(await page.$eval('[data-settings-open]', (button) => button.checkVisibility())).toBe(true);
      expect(troubles).toEqual([]);
      await closePage(page);
    },
  );

  it('leads from each page to others and to papers by files that are there', async () => {
    const addresses = pagesIn(stick);
    expect(addresses.length).toBeGreaterThan(20);
    const { page } = await open('/');
    const lost: string[] = [];
    const kinds = new Set<string>();
    for (const address of addresses) {
      await page.goto(pathToFileURL(path.join(stick, address, 'index.html')).href);
      const links = await page.$$eval('a[href]', (all) => all.map((link) => link.href));
      for (const link of links.filter((each) => each.startsWith('file:'))) {
        const file = fileURLToPath(link.replace(/[?#].*$/u, ''));
        kinds.add(path.extname(file));
        if (!file.startsWith(`${stick}${path.sep}`) || !existsSync(file)) lost.push(`${address}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['.html', '.pdf', '.png', '.zip']));
    await closePage(page);
  });

  it('keeps what a reader sets, on the next page, too', async () => {
    const { page, troubles } = await open('/');
    await page.click('[data-settings-open]');
    await page.click('input[name="colours"][value="dark"]');
    expect(await setting(page, 'colours')).toBe('dark');
    await page.goto(pathToFileURL(path.join(stick, exampleTask, 'index.html')).href);
    expect(await setting(page, 'colours')).toBe('dark');
    expect(troubles.filter((trouble) => !trouble.includes('index.html'))).toEqual([]);
    await closePage(page);
  });

  it('goes through a task one step at a time, and back', async () => {
    const { page, troubles } = await open(exampleTask, 360);
    await page.click('[data-step-mode-start]');
    const first = page.url();
    await page.click('[data-step-next]');
    await page.waitForFunction((before) => location.href !== before, {}, first);
    await page.goBack();
    expect(page.url()).toBe(first);
    expect(troubles).toEqual([]);
    await closePage(page);
  });

  it('plays the film of a step with its captions, and nothing else but what lies on the stick', async () => {
    const { page, troubles } = await open(signedTask);
    const words = await page.evaluate(async () => {
      const video = document.querySelector('video');
      if (!video) throw new Error('There is no film.');
      video.muted = true;
      await video.play();
      return [...(video.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text);
    });
    expect(words).toHaveLength(2);
    const stickAddress = `asked for ${pathToFileURL(path.join(stick, 'recordings')).href}/`;
    expect(troubles.filter((trouble) => !trouble.startsWith(stickAddress))).toEqual([]);
    await closePage(page);
  });

  it('fills in the paper of a form and hands it over', async () => {
    const { page, troubles } = await open(exampleForm);
    await page.evaluate(() => {
      HTMLAnchorElement.prototype.click = function (): void {
        document.body.dataset['saved'] = `${this.href} ${this.download}`;
      };
    });
    await page.type('input.text-input', 'At 9 o’clock');
    await page.click('[data-form-save]');
    await page.waitForSelector('body[data-saved]');
    expect(await page.$eval('body', (body) => body.dataset['saved'])).toMatch(/^blob:.* my-agreement\.pdf$/u);
    expect(troubles).toEqual([]);
    await closePage(page);
  });
});
