import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { answersTask, openExamples } from './examples.ts';
import { issues } from '../../scripts/browser/page-issues.ts';
import { progress, startLabel, turn, visibleParts } from './step-mode-walk.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('An answer on the whole page', () => {
  it('is a link to the part or step that it leads to, and to the Stop before that step', async () => {
    const page = await site.open(answersTask, { script: false });
    const links = await page.$$eval('.answer a', (all) =>
      all.map((link) => [link.textContent.trim(), link.getAttribute('href')]),
    );
    expect(links).toEqual([
      ['Go to step 4', '#toast-the-bread'],
      ['Go to step 5', '#stop-2'],
      ['Go to step 7', '#tell-your-supervisor'],
    ]);
    for (const [, href] of links) expect(await page.$(`[id="${href?.slice(1)}"]`)).not.toBeNull();
    await closePage(page);
  });
});

describe('An answer in step mode', () => {
  it('is a large button with its picture, and there is no Next that leads past the question', async () => {
    const page = await openQuestion();
    const buttons = await page.$$eval('.choice:not([hidden]) .answer', (answers) =>
      answers.map((answer) => {
        const { width, height } = answer.getBoundingClientRect();
        const { x, y } = answer.getBoundingClientRect();
        const pressed = document.elementFromPoint(x + 10, y + 10)?.closest('button');
        return {
          name: pressed?.textContent.trim(),
          isLarge: width > 200 && height > 60,
          picture: answer.querySelector('img')?.checkVisibility(),
        };
      }),
    );
    expect(buttons).toEqual([
      { name: 'Yes', isLarge: true, picture: true },
      { name: 'No', isLarge: true, picture: true },
    ]);
    expect(await isVisible(page, '[data-step-next]')).toBe(false);
    expect(await isVisible(page, '[data-step-choose]')).toBe(true);
    const before = page.url();
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toBe(before);
    await closePage(page);
  });

  it('leads to its target, takes the steps between out of the count, and Back leads to the question', async () => {
    const page = await openQuestion();
    expect((await progress(page)).words).toBe('Before step 2 of 7');
    await choose(page, 'Yes');
    expect(await visibleParts(page)).toEqual(['put-the-bread-in']);
    expect((await progress(page)).words).toBe('Step 2 of 5');
    expect(await shownBars(page)).toBe(5);

    await turn(page, () => page.click('[data-step-back]'));
    expect(await visibleParts(page)).toEqual(['choice-1', 'word-1']);
    expect((await progress(page)).words).toBe('Before step 2 of 7');
    await closePage(page);
  });

  it('goes on where it leads nowhere else', async () => {
    const page = await openQuestion();
    await choose(page, 'No');
    expect(await visibleParts(page)).toEqual(['stop-1']);
    expect((await progress(page)).words).toBe('Before step 2 of 7');
    await closePage(page);
  });

  it('leads back as well: to the Stop before its step, with nothing out of the count', async () => {
    const page = await site.open(`${answersTask}#do/before-toast-on-the-plate`);
    await choose(page, 'No, it is white');
    expect(await visibleParts(page)).toEqual(['stop-2']);
    expect((await progress(page)).words).toBe('Before step 5 of 7');
    await turn(page, () => page.click('[data-step-back]'));
    expect(await visibleParts(page)).toEqual(['choice-2']);
    await closePage(page);
  });

  it('is remembered with the place, and forgotten by whoever starts again', async () => {
    const page = await openQuestion();
    await choose(page, 'Yes');
    await page.goto(`${site.origin}/`);
    await page.goto(`${site.origin}${answersTask}`);
    await expect.poll(() => startLabel(page)).toBe('Go on from step 2');
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect((await progress(page)).words).toBe('Step 2 of 5');
    await turn(page, () => page.keyboard.press('Escape'));
    await turn(page, () => page.click('[data-step-mode-again]'));
    expect((await progress(page)).words).toBe('Before step 1 of 7');
    await closePage(page);
  });

  it('does not hold for a reader who opens a step that it has skipped', async () => {
    const page = await openQuestion();
    await choose(page, 'Yes');
    await turn(page, () => page.evaluate(() => (location.hash = 'do/wash-the-knife')));
    expect((await progress(page)).words).toBe('Step 3 of 7');
    await closePage(page);
  });

  it('can be given by keyboard alone', async () => {
    const page = await openQuestion();
    await page.focus('.choice:not([hidden]) [data-answer]');
    await turn(page, () => page.keyboard.press('Enter'));
    expect((await progress(page)).words).toBe('Step 2 of 5');
    await closePage(page);
  });
});

describe('An emergency in step mode', () => {
  it('is the first screen of its own, with whom to call and a button of its own', async () => {
    const page = await site.open(answersTask, { width: 390, height: 844 });
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect(await visibleParts(page)).toEqual(['emergency-1']);
    expect(await isVisible(page, '.notice.emergency .call')).toBe(true);
    expect(await page.$eval('[data-step-next-label]', (words) => words.textContent)).toBe('I have read this');
    await closePage(page);
  });

  it('is at hand in the help of every step', async () => {
    const page = await site.open(`${answersTask}#do/cut-2-slices`);
    await page.click('[data-step-help]');
    const words = await page.$eval('#step-help', (dialog) => dialog.textContent);
    expect(words).toContain('Get out of the building now.');
    expect(words).toContain('Call 999');
    await closePage(page);
  });
});

describe('A screen of each sort', () => {
  it.each([
    'before-wash-your-hands',
    'before-cut-2-slices',
    'before-cut-2-slices--2',
    'wash-the-knife',
    'after',
  ])('has no error of axe or HTML_CodeSniffer at level AAA: %s', async (name) => {
    const page = await site.open(`${answersTask}#do/${name}`, { width: 360, height: 640 });
    expect(await issues(page)).toEqual([]);
    await page.setViewport({ width: 740, height: 360 });
    await page.waitForFunction(() => window.innerWidth === 740);
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });
});

function openQuestion(): Promise<Page> {
  return site.open(`${answersTask}#do/before-cut-2-slices`);
}

/** Presses the answer of the question that is shown, by its words. */
async function choose(page: Page, words: string): Promise<void> {
  const buttons = await page.$$('.choice:not([hidden]) [data-answer]');
  for (const button of buttons) {
    if ((await button.evaluate((each) => each.textContent.trim())) !== words) continue;
    return turn(page, () => button.click());
  }
  throw new Error(`There is no answer “${words}”.`);
}

function shownBars(page: Page): Promise<number> {
  return page.$$eval('.bar span', (parts) => parts.filter((part) => part.checkVisibility()).length);
}

function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}
