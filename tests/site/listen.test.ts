import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, hasFocus, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { pretendVoice, type Voice } from './pretend-voices.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

const task = exampleTask;

describe('Listening', () => {
  it('speaks the words of the page in order, shows where the voice is, and ends by itself', async () => {
    const page = await openWithVoice('own');
    await page.click('.opening button[data-listen]');
    await expect.poll(() => label(page)).toBe('Listen');
    const spoken = await page.evaluate(() => window.spoken);
    expect(spoken[0]?.text).toBe(await page.$eval('h1', (heading) => heading.textContent));
    expect(spoken.map(({ text }) => text)).toContain('Step 1');
    expect(spoken.length).toBeGreaterThan(10);
    // Each word was said while its block was marked.
    expect(spoken.filter(({ marked, text }) => !marked.includes(text)).slice(0, 3)).toEqual([]);
    expect(await page.$('[data-speaking]')).toBeNull();
    await closePage(page);
  });

  it('goes on after a part that the voice cannot say', async () => {
    const page = await openWithVoice('own', 1);
    await page.click('.opening button[data-listen]');
    await expect.poll(() => label(page)).toBe('Listen');
    expect((await page.evaluate(() => window.spoken)).length).toBeGreaterThan(10);
    expect(await page.$('#no-voice[open]')).toBeNull();
    await closePage(page);
  });

  it('speaks only what a step says, in step mode, and falls silent on the next screen', async () => {
    const page = await openWithVoice('never', undefined, '#do/1');
    await page.click('.step-mode-top button[data-listen]');
    const [first] = await page.evaluate(() => window.spoken);
    expect(first?.text).toBe(
      await page.evaluate(() =>
        [...document.querySelectorAll('#blocks h2')]
          .find((heading) => heading.checkVisibility())
          ?.textContent.trim(),
      ),
    );
    expect(await label(page)).toBe('Stop listening');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => label(page)).toBe('Listen');
    await closePage(page);
  });

  it.each([
    ['there is no voice', 'none'],
    ['the only voice would send the words away', 'remote'],
    ['the voice fails', 'fails'],
    ['the browser cannot speak', 'missing'],
  ] as const)('says kindly what helps where %s', async (_, voice) => {
    const page = await openWithVoice(voice);
    await page.click('.opening button[data-listen]');
    await page.waitForSelector('#no-voice[open]');
    const words = await page.$eval('#no-voice', (dialog) => dialog.textContent);
    expect(words).toContain('Ask somebody to read this with you.');
    expect(words).toContain('English voice');
    // Nothing was said that could have been sent away.
    expect(await page.evaluate(() => window.spoken.length)).toBe(voice === 'fails' ? 2 : 0);
    await page.click('[data-no-voice-close]');
    await page.waitForSelector('#no-voice:not([open])');
    await expect.poll(() => hasFocus(page, '.opening button[data-listen]')).toBe(true);
    expect(await label(page)).toBe('Listen');
    await closePage(page);
  });

  it('is not there for a reader who has hidden it', async () => {
    const page = await site.open(task, {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() =>
          localStorage.setItem('clearstep-settings', JSON.stringify({ listen: 'off' })),
        ),
    });
    expect(await page.$eval('.opening button[data-listen]', (button) => button.checkVisibility())).toBe(
      false,
    );
    await closePage(page);
  });
});

/** A page on a device with such a voice; `broken` is a part that it cannot say. */
function openWithVoice(voice: Voice, broken?: number, hash = ''): Promise<Page> {
  return site.open(`${task}${hash}`, {
    before: (fresh) => fresh.evaluateOnNewDocument(pretendVoice, voice, broken ?? -1),
  });
}

function label(page: Page): Promise<string> {
  return page.$$eval(
    '[data-listen-label]',
    (labels) => labels.find((each) => each.checkVisibility())?.textContent ?? '',
  );
}
