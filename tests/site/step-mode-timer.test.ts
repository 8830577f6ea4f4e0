import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, hasFocus, type BuiltSite } from './built-site.ts';
import { openExamples } from './examples.ts';
import { writeSignalsDown } from './pretend-device.ts';
import { turn } from './step-mode-walk.ts';

/** A task with a step that says “Wait 3 minutes”. */
const task = '/en-GB/tasks/make-tea/';

let site: BuiltSite;
let page: Page;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('The timer of a step', () => {
  it('is offered where the step names minutes, and nowhere else', async () => {
    page = await openAtTimer();
    const offered = await page.$$eval('[data-timer-start]', (buttons) =>
      buttons.map((button) => [button.textContent.trim(), button.checkVisibility()]),
    );
    expect(offered).toEqual([['Start a timer: 3 minutes', true]]);
    await turn(page, () => page.click('[data-step-back]'));
    expect(await page.$$eval('[data-timer-start]', ([button]) => button?.checkVisibility())).toBe(false);
    await closePage(page);
  });

  it('goes on while somebody turns to other steps, and says by word, sound and buzz that it is over', async () => {
    page = await openAtTimer();
    await page.click('[data-timer-start]');
    expect(await left()).toMatch(/^(?:3:00|2:5\d) left$/u);
    await turn(page, () => page.click('[data-step-next]'));
    await later(page, 120_000);
    await expect.poll(left).toMatch(/^(?:1:00|0:5\d) left$/u);
    expect(await page.$eval('[data-timer]', (place) => place.checkVisibility())).toBe(true);
    expect(await signals()).toEqual([]);
    await later(page, 60_000);
    await expect.poll(over).toBe('The time is over.');
    expect(await left()).toBe('');
    expect(await signals()).toEqual(['sound', 'sound', 'sound', 'buzz']);
    await closePage(page);
  });

  it('is stopped by its button, and the focus stays in the step', async () => {
    page = await openAtTimer();
    await page.click('[data-timer-start]');
    await page.click('[data-timer-stop]');
    expect(await page.$eval('[data-timer]', (place) => place.checkVisibility())).toBe(false);
    await expect.poll(() => hasFocus(page, '[data-progress]')).toBe(true);
    await later(page, 600_000);
    expect(await signals()).toEqual([]);
    await closePage(page);
  });
});

const left = (): Promise<string> => page.$eval('[data-timer-left]', ({ textContent }) => textContent);
const over = (): Promise<string> => page.$eval('[data-timer-over]', ({ textContent }) => textContent);
const signals = (): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { signals: string[] }).signals);

/** Opens the step with the timer, alone on the screen. */
async function openAtTimer(): Promise<Page> {
  const whole = await site.open(task, { width: 360, height: 640, before: pretend });
  const step = await whole.$eval('[data-timer-start]', (button) => button.closest('[data-step]')?.id);
  await turn(whole, () => whole.evaluate((id) => void (location.hash = `do/${id}`), step));
  await whole.waitForSelector('html[data-step-mode]');
  return whole;
}

/** A clock that a test can put forward, and a device that writes down its sounds and buzzes. */
async function pretend(fresh: Page): Promise<void> {
  await fresh.evaluateOnNewDocument(writeSignalsDown);
  await fresh.evaluateOnNewDocument(() => {
    let forward = 0;
    const now = Date.now.bind(Date);
    Date.now = () => now() + forward;
    Object.assign(window, { putForward: (time: number) => (forward += time) });
  });
}

/** Milliseconds. */
async function later(on: Page, time: number): Promise<void> {
  await on.evaluate(
    (far) => (window as unknown as { putForward: (far: number) => void }).putForward(far),
    time,
  );
}
