import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, hasFocus, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site?.close());

const tasks = builtPages().filter((path) => /\/tasks\/[^/]+\/$/.test(path));

describe.each(tasks)('The task %s, one step at a time', (path) => {
  it('shows every block of the task once, in order, and ends', async () => {
    const page = await site.open(path);
    const whole = await page.$$eval('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li', (parts) =>
      parts.map((part) => part.id),
    );
    await turn(page, () => page.click('[data-step-mode-start]'));
    const seen: string[] = [];
    for (let turns = 0; turns < 200; turns += 1) {
      seen.push(...(await visibleParts(page)));
      if (!(await isVisible(page, '[data-step-next]'))) break;
      await turn(page, () => page.keyboard.press('ArrowRight'));
    }
    expect(seen).toEqual(whole);
    expect(await isVisible(page, '[data-step-mode-finish]')).toBe(true);
    await closePage(page);
  });
});

describe('Step mode', () => {
  const [task = ''] = tasks;

  it('works by keyboard alone: start, next, back, help, whole page', async () => {
    const page = await site.open(task);
    await tabTo(page, '[data-step-mode-start]');
    await turn(page, () => page.keyboard.press('Enter'));
    const first = await progress(page);
    expect(first.focused).toBe(true);
    expect(await page.title()).toContain(first.words);

    await tabTo(page, '[data-step-next]');
    await turn(page, () => page.keyboard.press('Enter'));
    expect((await progress(page)).words).not.toBe(first.words);
    await tabTo(page, '[data-step-back]');
    await turn(page, () => page.keyboard.press('Enter'));
    expect((await progress(page)).words).toBe(first.words);

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
    const page = await site.open(`${task}#do/1`);
    await turn(page, () => page.keyboard.press('ArrowRight'));
    await turn(page, () => page.goBack());
    expect((await progress(page)).words).toMatch(/^Step 1 of /);
    await closePage(page);
  });

  it('remembers the step on this device and offers to go on or to start again', async () => {
    const page = await site.open(`${task}#do/3`);
    await page.goto(`${site.origin}/`);
    await page.goto(`${site.origin}${task}`);
    expect(await page.$eval('[data-step-mode-start]', (start) => start.textContent?.trim())).toBe(
      'Go on from step 3',
    );
    expect(await isVisible(page, '[data-step-mode-again]')).toBe(true);
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect((await progress(page)).words).toMatch(/^Step 3 of /);
    await closePage(page);
  });

  it('still works where the browser keeps nothing', async () => {
    const page = await site.open(task, {
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

  it('fits a small phone: Back and Next are in sight and nothing scrolls sideways', async () => {
    const page = await site.open(`${task}#do/1`, { width: 320, height: 640 });
    const box = await page.$eval('[data-step-next]', (next) => next.getBoundingClientRect().toJSON());
    expect(box.bottom).toBeLessThanOrEqual(640);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await closePage(page);
  });

  it('says where a screen goes on below the bar, and leads there', async () => {
    const page = await site.open(task, { width: 375, height: 667 });
    const seen = { whole: 0, more: 0 };
    await turn(page, () => page.click('[data-step-mode-start]'));
    for (let turns = 0; turns < 200 && (await isVisible(page, '[data-step-next]')); turns += 1) {
      seen[(await hiddenBelow(page)) > 8 ? 'more' : 'whole'] += 1;
      for (let presses = 0; (await hiddenBelow(page)) > 8; presses += 1) {
        expect(presses).toBeLessThan(10);
        const before = await page.evaluate(() => window.scrollY);
        await page.waitForSelector('[data-step-more]:not([hidden])');
        await page.click('[data-step-more]');
        await page.waitForFunction((top) => window.scrollY > top, {}, before);
      }
      await page.waitForSelector('[data-step-more][hidden]');
      await turn(page, () => page.click('[data-step-next]'));
    }
    // Of both sorts there was one, or this proves nothing.
    expect(seen.whole).toBeGreaterThan(0);
    expect(seen.more).toBeGreaterThan(0);
    await closePage(page);
  });

  it('keeps Next where it is, however much there is to read', async () => {
    const page = await site.open(`${task}#do/1`);
    const tops = new Set<number>();
    for (let turns = 0; turns < 200 && (await isVisible(page, '[data-step-next]')); turns += 1) {
      tops.add(await page.$eval('[data-step-next]', (next) => Math.round(next.getBoundingClientRect().top)));
      await turn(page, () => page.keyboard.press('ArrowRight'));
    }
    expect([...tops]).toHaveLength(1);
    await closePage(page);
  });

  it('has the pictures of all steps from the first one on, so that nobody waits in the middle', async () => {
    const page = await site.open(task);
    const missing = (): Promise<number> =>
      page.$$eval('#blocks img', (all) => all.filter((picture) => picture.naturalWidth === 0).length);
    expect(await missing()).toBeGreaterThan(0);
    await turn(page, () => page.click('[data-step-mode-start]'));
    await expect.poll(missing).toBe(0);
    await closePage(page);
  });

  it('leads on from the end: to other tasks, or to the start', async () => {
    const page = await site.open(`${task}#do/end`);
    const list = await page.$eval('.finished a', (link) => link.getAttribute('href'));
    expect(list).toBe(task.replace(/[^/]+\/$/, ''));
    await turn(page, () => page.click('[data-step-mode-over]'));
    expect((await progress(page)).words).toMatch(/tep 1 of /);
    await closePage(page);
  });

  it('says first what to do when somebody needs help', async () => {
    const page = await site.open(`${task}#do/1`);
    await page.click('[data-step-help]');
    const who = await page.$eval('#step-help', (dialog) => dialog.textContent);
    expect(who).toContain('Stop what you are doing.');
    expect(who).toContain('Ask for help:');
    await closePage(page);
  });
});

/** Acts, and waits until the page has followed its new address: it listened before this does. */
async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.body;
    delete dataset['turned'];
    window.addEventListener('hashchange', () => (dataset['turned'] = ''), { once: true });
  });
  await act();
  await page.waitForSelector('body[data-turned]');
}

async function progress(page: Page): Promise<{ words: string; focused: boolean }> {
  return page.$eval('[data-progress]', (element) => ({
    words: element.textContent ?? '',
    focused: document.activeElement === element,
  }));
}

function visibleParts(page: Page): Promise<string[]> {
  return page.$$eval('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li', (parts) =>
    parts.filter((part) => part.checkVisibility()).map((part) => part.id),
  );
}

/** By how many pixels the words of a screen go on below the bar of Back and Next. */
function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [words, bar] = ['#blocks', '.step-mode-bottom'].map((each) => document.querySelector(each));
    return (words?.getBoundingClientRect().bottom ?? 0) - (bar?.getBoundingClientRect().top ?? 0);
  });
}

function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.$eval(selector, (element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab do not lead to ${selector}.`);
}
