import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issues } from '../../../scripts/browser/page-issues.ts';
import { closePage, type BuiltSite } from '../built-site.ts';
import { builtExamples, exampleForm, exampleTask, openExamples } from '../examples.ts';
import { saveFile } from '../save-file.ts';
import { checked } from './made-page.ts';

let site: BuiltSite;
const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-look-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const madeFrom = (document: string): string => `/en-GB/make/#from=${document}make.json`;

describe('While somebody writes, a document is seen', () => {
  it.each([exampleTask, exampleForm])('as the very page that a build makes of %s', async (document) => {
    const built = await site.open(document, { script: false, width: 360 });
    const words = await built.$eval('main', wordsOfPage);
    const styles = await built.$eval('h1', looksOf);
    await closePage(built);
    const page = await site.open(madeFrom(document), { width: 360 });
    const frame = await openPage(page, 'page');
    expect(await frame.$eval('main', wordsOfPage)).toEqual(words);
    expect(words.length).toBeGreaterThan(100);
    expect(await frame.$eval('h1', looksOf)).toEqual(styles);
    await closePage(page);
  });

  it('with its films and recordings, which play from the device', async () => {
    const page = await site.open(madeFrom('/en-GB/tasks/sign-in/'));
    const frame = await openPage(page, 'page');
    const video = await frame.waitForSelector('video');
    // Its first picture is there: the policy lets it be read.
    await expect
      .poll(() => video?.evaluate((film) => [film.src.slice(0, 5), film.readyState > 0, film.videoWidth]))
      .toEqual(['blob:', true, 320]);
    expect(await frame.$$eval('audio, track', (all) => all.map(({ src }) => src.slice(0, 5)))).toEqual(
      expect.arrayContaining(['blob:']),
    );
    await closePage(page);
  });

  it('one step at a time, at the step that is being written', async () => {
    const complaints: string[] = [];
    const page = await site.open(madeFrom(exampleTask), {
      before: async (fresh) => {
        fresh.on('console', (message) => complaints.push(message.text()));
        fresh.on('pageerror', (error) => complaints.push(String(error)));
      },
    });
    const frame = await openPage(page, 'steps');
    const seen = (): Promise<string> =>
      frame.$$eval('#blocks :is(.sentence, h2)', (all) =>
        all
          .filter((each) => each.checkVisibility())
          .map(({ textContent }) => textContent.trim())
          .join(' '),
      );
    await frame.waitForSelector('[data-step-next]', { visible: true });
    const first = await seen();
    await frame.$eval('[data-step-next]', (button) => (button as HTMLElement).click());
    await expect.poll(seen).not.toBe(first);
    await frame.$eval('[data-step-back]', (button) => (button as HTMLElement).click());
    await expect.poll(seen).toBe(first);
    await page.evaluate(() => {
      const line = [...document.querySelectorAll('.make-form .make-first-words')].find(({ textContent }) =>
        textContent.startsWith('Press the off button.'),
      );
      line?.closest('section')?.querySelector('button')?.click();
    });
    await page.waitForSelector('.is-open [data-make-field="body"]');
    await page.focus('.is-open [data-make-field="body"]');
    await page.keyboard.press('End');
    await page.keyboard.type(' Now.');
    await expect.poll(seen).toContain('Now.');
    // Who writes goes on writing.
    expect(await page.evaluate(() => document.activeElement?.matches('[data-make-field="body"]'))).toBe(true);
    expect(complaints).toEqual([]);
    await closePage(page);
  });

  it('as the pictures for a phone that a build makes', async () => {
    const page = await site.open(madeFrom(exampleTask));
    await choose(page, 'phone');
    await page.waitForSelector('.make-phone img');
    const built = path.join(builtExamples, exampleTask, 'phone');
    const names = readdirSync(built).filter((name) => /^\d+\.png$/u.test(name));
    expect(await page.$$eval('.make-phone', (all) => all.length)).toBe(names.length);
    // The same for whoever reads the page from right to left.
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const taken = unzipSync(await saveFile(page, '[data-make-phone]', folder));
    expect(Object.keys(taken)).toEqual(names.map((name) => `clean-the-coffee-machine-${name}`));
    for (const index of [0, 20, 35]) {
      const [bytes, same, other] = [
        taken[`clean-the-coffee-machine-${names[index]}`],
        ...[index, index + 1].map((each) => readFileSync(path.join(built, names[each] ?? ''))),
      ];
      if (!bytes || !same || !other) throw new Error('There is no picture.');
      const { width, height } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([1080, 1920]);
      // The edges of letters differ a little; a word or a frame that is missing turns a dot from black to white.
      expect(await greatestDifference(bytes, same)).toBeLessThan(0.12);
      expect(await greatestDifference(bytes, other)).toBeGreaterThan(0.5);
    }
    const phones = await page.$$('.make-phone');
    // Alone on the page, so that nothing cuts or moves what is looked at.
    await page.evaluate((...all) => document.body.replaceChildren(...all), ...phones);
    for (const index of [0, 2]) {
      const shown = phones[index];
      await page.evaluate((only) => {
        for (const each of document.querySelectorAll<HTMLElement>('.make-phone')) {
          each.hidden = each !== only;
          each.style.width = '360px';
        }
      }, shown);
      const name = `${String(index + 1).padStart(2, '0')}.png`;
      let drawn: Uint8Array = new Uint8Array();
      // It is drawn anew in its new width.
      await expect
        .poll(async () => {
          drawn = await pictureOf(shown);
          return difference(drawn, readFileSync(path.join(built, name)));
        })
        .toBeLessThan(0.03);
      const other = readFileSync(path.join(built, `${String(index + 2).padStart(2, '0')}.png`));
      expect(await difference(drawn, other)).toBeGreaterThan(0.05);
    }
    await closePage(page);
  });

  it.each([
    ['narrow', { width: 360 }],
    ['wide and dark', { width: 1280, dark: true }],
  ] as const)('in every way without an error at level AAA, %s', async (_, look) => {
    const page = await site.open(madeFrom(exampleTask), look);
    await checked(page);
    for (const as of ['page', 'steps', 'phone'] as const) {
      if (as === 'phone') await choose(page, as);
      else await openPage(page, as);
      // What stands in the frame is the page that a build makes, which other tests judge.
      expect((await issues(page)).filter((each) => !each.startsWith('axe frame-tested'))).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
      ).toBe(true);
    }
    await closePage(page);
  });
});

async function pictureOf(element: ElementHandle | undefined): Promise<Uint8Array> {
  if (!element) throw new Error('There is no picture.');
  await element.evaluate((each) =>
    Promise.all([
      document.fonts.ready,
      ...Array.from(each.querySelectorAll('img'), (image) => image.decode()),
    ]).then(() => undefined),
  );
  return element.screenshot();
}

async function choose(page: Page, as: 'page' | 'steps' | 'phone'): Promise<void> {
  const radio = await page.waitForSelector(`[data-make-look-as="${as}"]`);
  // As somebody does who has no pointer.
  await radio?.focus();
  await page.keyboard.press('Space');
}

async function openPage(page: Page, as: 'page' | 'steps'): Promise<Frame> {
  await choose(page, as);
  const element = await page.waitForSelector('[data-make-page]');
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForSelector('#blocks [data-speak]');
  return frame;
}

/** Each word and picture of a document on its page, without what leads to papers, other languages and other pages of the site. */
function wordsOfPage(main: Element): string[] {
  const copy = main.cloneNode(true) as Element;
  const others =
    'aside, .translations, .twin, [data-step-mode-only], [data-step-mode-start], script, noscript, [hidden]';
  for (const other of copy.querySelectorAll(others)) other.remove();
  const parts = copy.querySelectorAll(
    '#document :is(h1, h2, h3, p, li, dt, dd, th, td, label, button, summary, img)',
  );
  return Array.from(
    parts,
    (part) =>
      `${part.tagName} ${part.id} ${part.className} ${part.getAttribute('alt') ?? ''} ${part.textContent.replace(/\s+/gu, ' ')}`,
  );
}

function looksOf(heading: Element): string {
  const { fontFamily, color, fontWeight, lineHeight } = getComputedStyle(heading);
  return [fontFamily, color, fontWeight, lineHeight].join('; ');
}

/** How much two pictures differ, from 0 to 1, looked at from afar. */
async function difference(a: Uint8Array, b: Uint8Array): Promise<number> {
  const all = await differences(a, b, 12);
  return all.reduce((sum, each) => sum + each, 0) / all.length;
}

/** How much they differ where they differ most. */
async function greatestDifference(a: Uint8Array, b: Uint8Array): Promise<number> {
  return Math.max(...(await differences(a, b, 24)));
}

/** Dot for dot, from 0 to 1. A dot is so many of the 1080 pixels wide that a picture for a phone has. */
async function differences(a: Uint8Array, b: Uint8Array, dot: number): Promise<number[]> {
  const [one, other] = await Promise.all(
    [a, b].map((each) =>
      sharp(each)
        .flatten({ background: '#ffffff' })
        .resize(1080 / dot, 1920 / dot, { fit: 'fill' })
        .greyscale()
        .raw()
        .toBuffer(),
    ),
  );
  if (!one || !other) throw new Error('There is no picture.');
  return [...one].map((value, index) => Math.abs(value - (other[index] ?? 0)) / 255);
}
