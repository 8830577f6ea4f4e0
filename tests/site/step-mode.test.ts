import { PDFDocument } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, hasFocus, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { isVisible, progress, turn, visibleParts, walk } from './step-mode-walk.ts';

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

const tasks = builtPages().filter((path) => /\/tasks\/[^/]+\/$/.test(path));

// Two pages of one browser at a time.
describe('A task, one step at a time', () => {
  it.concurrent.for(tasks)('%s shows every block once, in order, and ends', async (path, { expect }) => {
    const page = await site.open(path);
    const whole = await page.$$eval('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li', (parts) =>
      parts.map((part) => part.id),
    );
    const seen = await walk(page, lookAtScreen);
    expect(seen.flatMap(({ parts }) => parts)).toEqual(whole);
    expect(seen.map(({ isFinish }) => isFinish)).toEqual(seen.map((_, at) => at === seen.length - 1));
    await closePage(page);
  });
});

/** Runs in the page. */
function lookAtScreen(): { parts: string[]; isFinish: boolean } {
  const parts = [...document.querySelectorAll('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li')];
  return {
    parts: parts.filter((part) => part.checkVisibility()).map((part) => part.id),
    isFinish: document.querySelector('[data-step-mode-finish]')?.checkVisibility() ?? false,
  };
}

/** Runs in the page: what is to be read of words on a screen that has nothing else. */
function wordsAlone(): string[] {
  const parts = [...document.querySelectorAll('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li')];
  const shown = parts.filter((part) => part.checkVisibility());
  if (shown.some((part) => !part.matches('.word'))) return [];
  const words = shown.flatMap((part) => [...part.querySelectorAll('.word-words p')]);
  return words.filter((each) => each.checkVisibility()).map((each) => each.textContent.trim());
}

describe('Step mode', () => {
  const task = exampleTask;

  it('works by keyboard alone: start, next, back, help, whole page', async () => {
    const page = await examples.open(task);
    await tabTo(page, '[data-step-mode-start]');
    await turn(page, () => page.keyboard.press('Enter'));
    const first = await progress(page);
    expect(first.focused).toBe(true);
    expect(await page.title()).toContain(first.words);

    const start = page.url();
    await tabTo(page, '[data-step-next]');
    await turn(page, () => page.keyboard.press('Enter'));
    expect(page.url()).not.toBe(start);
    expect((await progress(page)).focused).toBe(true);
    await tabTo(page, '[data-step-back]');
    await turn(page, () => page.keyboard.press('Enter'));
    expect(page.url()).toBe(start);

    await tabTo(page, '[data-step-help]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#step-help[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#step-help:not([open])');
    await expect.poll(() => hasFocus(page, '[data-step-help]')).toBe(true);

    await turn(page, () => page.keyboard.press('Escape'));
    expect(await isVisible(page, 'h1')).toBe(true);
    expect(await isVisible(page, '.step-mode-top')).toBe(false);
    await closePage(page);
  });

  it('goes back with the Back of the browser', async () => {
    const page = await examples.open(`${task}#do/1`);
    await turn(page, () => page.keyboard.press('ArrowRight'));
    await turn(page, () => page.goBack());
    expect((await progress(page)).words).toMatch(/^Step 1 of /);
    await closePage(page);
  });

  it('has one heading of the first level, the title, in step mode as on the whole page', async () => {
    const page = await examples.open(task);
    const title = await headings(page);
    expect(title).toHaveLength(1);
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect(await headings(page)).toEqual(title);
    expect(await page.$eval('h1', (heading) => heading.closest('.step-mode-top') !== null)).toBe(true);
    await turn(page, () => page.keyboard.press('Escape'));
    expect(await headings(page)).toEqual(title);
    expect(await page.$eval('h1', (heading) => heading.closest('.opening') !== null)).toBe(true);
    await closePage(page);
  });

  it('opens the settings, whose choice holds at once, and leads home', async () => {
    const page = await examples.open(`${task}#do/1`);
    const size = (): Promise<string> => page.$eval('.step-body', (words) => getComputedStyle(words).fontSize);
    const before = Number.parseFloat(await size());
    await page.click('.step-mode-top [data-settings-open]');
    await page.waitForSelector('#settings[open]');
    await page.click('label:has(input[name="size"][value="larger"])');
    await page.click('[data-settings-close]');
    await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before * 1.4);
    expect(await isVisible(page, '.step-mode-top')).toBe(true);
    await Promise.all([page.waitForNavigation(), page.click('.out a')]);
    expect(new URL(page.url()).pathname).toBe('/');
    await closePage(page);
  });

  it('prints the whole task, and is in step mode again afterwards', async () => {
    const page = await examples.open(`${task}#do/3`);
    const shown = await visibleParts(page);
    expect(shown).toContain('make-2-cloths-damp');
    const whole = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const shown = [...document.querySelectorAll('#blocks > :not(ol), #blocks .step')].filter((part) =>
        part.checkVisibility(),
      );
      const result = [shown.length, document.querySelectorAll('#blocks > :not(ol), #blocks .step').length];
      window.dispatchEvent(new Event('afterprint'));
      return result;
    });
    expect(whole[0]).toBe(whole[1]);
    expect(await visibleParts(page)).toEqual(shown);
    // The browser itself says when it prints.
    const [fromStep, fromPage] = [await pagesOnPaper(page), await openAndPrint()];
    expect(fromStep).toBe(fromPage);
    expect(await visibleParts(page)).toEqual(shown);
    await closePage(page);
  });

  it('still works where the browser keeps nothing', async () => {
    const page = await examples.open(task, {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() =>
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new Error('Not allowed.');
            },
          }),
        ),
    });
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect(await isVisible(page, '.step-mode-top')).toBe(true);
    await closePage(page);
  });

  it('has the pictures of all steps from the first one on, so that nobody waits in the middle', async () => {
    const page = await examples.open(task);
    const missing = (): Promise<number> =>
      page.$$eval('#blocks img', (all) => all.filter((picture) => picture.naturalWidth === 0).length);
    expect(await missing()).toBeGreaterThan(0);
    await turn(page, () => page.click('[data-step-mode-start]'));
    await expect.poll(missing).toBe(0);
    await closePage(page);
  });

  it('leads on from the end: to other tasks, or to the start', async () => {
    const page = await examples.open(`${task}#do/end`);
    const list = await page.$eval('.finished a', (link) => link.getAttribute('href'));
    expect(list).toBe(task.replace(/[^/]+\/$/, ''));
    await turn(page, () => page.click('[data-step-mode-over]'));
    expect((await progress(page)).words).toMatch(/tep 1 of /);
    await closePage(page);
  });

  it('explains a word that has a screen of its own without a press', async () => {
    const page = await examples.open(task);
    const alone = (await walk(page, wordsAlone)).flat();
    expect(alone.join(' ')).toContain('A first aider works with you.');
    await closePage(page);
  });

  it('says first what to do when somebody needs help', async () => {
    const page = await examples.open(`${task}#do/1`);
    await page.click('[data-step-help]');
    const who = await page.$eval('#step-help', (dialog) => dialog.textContent);
    expect(who).toContain('Stop what you are doing.');
    expect(who).toContain('Ask for help:');
    await closePage(page);
  });
});

async function openAndPrint(): Promise<number> {
  const page = await examples.open(exampleTask);
  const pages = await pagesOnPaper(page);
  await closePage(page);
  return pages;
}

async function pagesOnPaper(page: Page): Promise<number> {
  const paper = await PDFDocument.load(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  return paper.getPageCount();
}

/** Words of the headings of the first level that are seen. */
function headings(page: Page): Promise<string[]> {
  return page.$$eval('h1', (all) =>
    all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
  );
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.$eval(selector, (element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not lead to ${selector}.`);
}
