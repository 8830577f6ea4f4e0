import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { pretendVoice } from './pretend-voices.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

/** Pixels that a page of 22 steps may be high on a phone. */
const HIGHEST = 12_000;

describe('A long task on a phone', () => {
  it('is short, with all that a script adds', async () => {
    const page = await openOnPhone();
    // What keeps it on the device comes once somebody does something.
    await page.mouse.move(10, 10);
    await page.waitForSelector('[data-keep-here] [data-keep]', { visible: true });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(HIGHEST);
    await closePage(page);
  });

  it('begins with its name, a small picture and three buttons as wide as the page', async () => {
    const page = await openOnPhone();
    const buttons = await page.$$eval('.opening .button', (all) =>
      all
        .filter((button) => button.checkVisibility())
        .map((button) => ({ words: button.textContent.trim(), width: button.getBoundingClientRect().width })),
    );
    expect(buttons.map(({ words }) => words)).toEqual(['One step at a time', 'Listen', 'Get it on paper']);
    expect(buttons.filter(({ width }) => width < 320)).toEqual([]);
    const lowest = await page.$eval('.opening', (opening) => opening.getBoundingClientRect().bottom);
    expect(lowest).toBeLessThan(720);
    await closePage(page);
  });

  it('names its parts one below the other, each on one line', async () => {
    const page = await openOnPhone();
    const links = await page.$$eval('nav[aria-labelledby="page-contents"] a', (all) =>
      all.map((link) => {
        const { left, top } = link.getBoundingClientRect();
        const range = document.createRange();
        range.selectNodeContents(link);
        return { left, top, lines: new Set([...range.getClientRects()].map((line) => line.top)).size };
      }),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(new Set(links.map(({ left }) => left)).size).toBe(1);
    expect(links.map(({ top }) => top)).toEqual(links.map(({ top }) => top).toSorted((a, b) => a - b));
    expect(links.filter(({ lines }) => lines > 1)).toEqual([]);
    await closePage(page);
  });

  it('shows each picture at the left of its words', async () => {
    const page = await openOnPhone();
    const wrong = await page.$$eval('.step:has(.step-picture)', (steps) =>
      steps
        .filter((step) => {
          const picture = step.querySelector('.step-picture')?.getBoundingClientRect();
          const words = step.querySelector('.step-words')?.getBoundingClientRect();
          return !picture || !words || picture.right > words.left || picture.top > words.bottom;
        })
        .map(({ id }) => id),
    );
    expect(wrong).toEqual([]);
    await closePage(page);
  });

  it('has its papers before the word list and the sources', async () => {
    const page = await openOnPhone();
    const order = await page.$$eval('#papers, #word-list, #about-document', (parts) =>
      parts.map((part) => ({ id: part.id, top: part.getBoundingClientRect().top })),
    );
    const ids = order.toSorted((a, b) => a.top - b.top).map(({ id }) => id);
    expect(ids).toEqual(['papers', 'word-list', 'about-document']);
    expect(order.map(({ id }) => id)).toEqual(ids);
    await closePage(page);
  });
});

describe('What is only sometimes needed in a task', () => {
  it.each([
    ['what to do when it goes wrong', '.step-wrong'],
    ['the meaning of a hard word', '.word'],
  ])('is folded, and opens in place on a press: %s', async (_, fold) => {
    const page = await openOnPhone();
    expect(await wordsSeen(page, fold)).toEqual([]);
    await page.click(`${fold} summary`);
    expect(await wordsSeen(page, fold)).toHaveLength(1);
    await closePage(page);
  });

  it('is open without a script, and on paper', async () => {
    const plain = await site.open(exampleTask, { width: 360, script: false });
    const all = await plain.$$eval('.step-wrong, .word', (folds) => folds.length);
    expect(all).toBeGreaterThan(10);
    expect(await wordsSeen(plain, '.step-wrong, .word')).toHaveLength(all);
    await closePage(plain);
    const page = await openOnPhone();
    await page.emulateMediaType('print');
    expect(await wordsSeen(page, '.step-wrong, .word')).toHaveLength(all);
    await closePage(page);
  });

  it('is not said in the middle of a step until somebody has opened it', async () => {
    const page = await openOnPhone();
    const said = await heard(page);
    const [word, wrong] = await page.evaluate(() =>
      ['.word-words', '.step-wrong p'].map((each) => document.querySelector(each)?.textContent ?? ''),
    );
    expect(said).toContain('It is done when:');
    expect(said).not.toContain(firstSentence(word));
    expect(said).not.toContain(firstSentence(wrong));
    await page.$$eval('.word, .step-wrong', (folds) =>
      folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)),
    );
    const opened = await heard(page);
    expect(opened).toContain(firstSentence(word));
    expect(opened).toContain(firstSentence(wrong));
    await closePage(page);
  });
});

function openOnPhone(): Promise<Page> {
  return site.open(exampleTask, {
    width: 360,
    height: 640,
    before: (fresh) => fresh.evaluateOnNewDocument(pretendVoice, 'own' as const, -1),
  });
}

/** The words of opened folds, those that a reader sees. */
function wordsSeen(page: Page, folds: string): Promise<string[]> {
  return page.$$eval(folds, (all) =>
    all
      .flatMap((fold) => [...fold.querySelectorAll(':scope > :not(summary)')])
      .filter((words) => words.checkVisibility() && words.getBoundingClientRect().height > 0)
      .map((words) => words.textContent ?? ''),
  );
}

function firstSentence(words = ''): string {
  return /^[^.?!]*[.?!]/.exec(words.replace(/\s+/g, ' ').trim())?.[0] ?? '';
}

/** All that Listen says. */
async function heard(page: Page): Promise<string[]> {
  await page.evaluate(() => (window.spoken = []));
  await page.click('.opening button[data-listen]');
  await page.waitForFunction(
    () => document.querySelector('.opening [data-listen-label]')?.textContent === 'Listen',
  );
  return page.evaluate(() => window.spoken.map(({ text }) => text));
}
