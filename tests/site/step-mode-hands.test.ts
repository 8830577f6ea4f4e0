import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { writeSignalsDown } from './pretend-device.ts';
import { pretendVoices, type Said } from './pretend-voices.ts';
import { saveFile } from './save-file.ts';
import { progress, turn, withSettings } from './step-mode-walk.ts';

let site: BuiltSite;
const downloads = mkdtempSync(path.join(tmpdir(), 'clearstep-felt-'));
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => {
  await site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

describe('A finger', () => {
  it('turns to the next screen and back, and nowhere when it goes down the page', async () => {
    const page = await site.open(`${exampleTask}#do/1`, { width: 360, height: 640 });
    const first = (await progress(page)).words;
    await turn(page, () => swipe(page, -150, 10));
    expect((await progress(page)).words).not.toBe(first);
    await turn(page, () => swipe(page, 150, 10));
    expect((await progress(page)).words).toBe(first);
    for (const [across, down] of [
      [-150, 120],
      [-30, 0],
    ] as const) {
      await swipe(page, across, down);
      expect((await progress(page)).words).toBe(first);
    }
    await closePage(page);
  });
});

describe('The screen', () => {
  it('stays awake while a step is shown, and no longer', async () => {
    const page = await site.open(exampleTask, {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          const locks = { open: 0 };
          Object.assign(window, { locks });
          const request = (): Promise<unknown> => {
            locks.open += 1;
            const lock = Object.assign(new EventTarget(), {
              release: () => {
                locks.open -= 1;
                lock.dispatchEvent(new Event('release'));
                return Promise.resolve();
              },
            });
            return Promise.resolve(lock);
          };
          Object.defineProperty(navigator, 'wakeLock', { value: { request } });
        }),
    });
    const open = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { locks: { open: number } }).locks.open);
    expect(await open()).toBe(0);
    await turn(page, () => page.click('[data-step-mode-start]'));
    await expect.poll(open).toBe(1);
    await turn(page, () => page.click('[data-step-next]'));
    expect(await open()).toBe(1);
    await turn(page, () => page.click('[data-step-close]'));
    await expect.poll(open).toBe(0);
    await closePage(page);
  });
});

describe('How far somebody is', () => {
  it('is told by the part of the task, too', async () => {
    const page = await site.open(`${exampleTask}#do/1`, { width: 360, height: 640 });
    const words = await page.$eval('[data-step-part]', (part) => part.checkVisibility() && part.textContent);
    expect(words).toMatch(/^Part 1 of \d$/);
    const begun = await page.$$eval('.step-mode-top .bar .begins', (pieces) => pieces.length);
    expect(begun).toBeGreaterThan(0);
    await closePage(page);
  });
});

describe('Next', () => {
  it.each([
    [{}, []],
    [{ turn: 'buzz' }, ['buzz']],
    [{ turn: 'sound' }, ['sound']],
  ] as const)('is felt or heard by nobody who has not asked for it: %j', async (choices, expected) => {
    const page = await site.open(`${exampleTask}#do/1`, {
      before: async (fresh) => {
        await withSettings(choices)(fresh);
        await fresh.evaluateOnNewDocument(writeSignalsDown);
      },
    });
    await turn(page, () => page.click('[data-step-next]'));
    expect(await page.evaluate(() => (window as unknown as { signals: string[] }).signals)).toEqual(expected);
    await closePage(page);
  });
});

describe('How did it go', () => {
  it('keeps the answer on the device, saves it as a table, and deletes it', async () => {
    const page = await site.open(`${exampleTask}#do/end`);
    const kept = (): Promise<string | null> =>
      page.evaluate(() =>
        localStorage.getItem(`clearstep-felt:${location.pathname.replace('/en-GB/', '/')}`),
      );
    expect(await kept()).toBeNull();
    expect(await page.$eval('[data-felt-more]', (more) => more.checkVisibility())).toBe(false);
    await page.click('[data-felt-face]:nth-child(3)');
    await page.click('[data-felt-face]:nth-child(2)');
    expect(JSON.parse((await kept()) ?? '')).toEqual([
      { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), face: 1 },
    ]);
    expect(await page.$eval('[data-felt-face][aria-pressed="true"]', (face) => face.textContent.trim())).toBe(
      'So so',
    );
    const table = new TextDecoder().decode(await saveFile(page, '[data-felt-save]', downloads));
    expect(table).toMatch(/Day,Task,How it went\r?\n\d{4}-\d\d-\d\d,Clean the coffee machine,So so/);
    await page.click('[data-felt-delete]');
    expect(await kept()).toBeNull();
    await closePage(page);
  });
});

describe('A sentence', () => {
  it('is read by a press for whoever has asked for it, and for nobody else', async () => {
    for (const [choices, said] of [
      [{}, []],
      [{ listen: 'sentences', speed: 'slow' }, [0.65]],
    ] as const) {
      const page = await site.open(`${exampleTask}#do/1`, {
        before: async (fresh) => {
          await withSettings(choices)(fresh);
          await fresh.evaluateOnNewDocument(pretendVoices, [['Test', 'en-GB', true]] as const);
        },
      });
      const words = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('#blocks .sentence')];
        const sentence = all.find((each) => each.checkVisibility());
        sentence?.click();
        return sentence?.textContent.replace(/\s+/g, ' ').trim();
      });
      const spoken = await page.evaluate(() => (window as unknown as { said: Said[] }).said);
      expect(spoken).toMatchObject(said.map((rate) => ({ text: words, rate })));
      await closePage(page);
    }
  });
});

/** A finger that goes so many pixels across and down the middle of the screen. */
async function swipe(page: Page, across: number, down: number): Promise<void> {
  await page.evaluate(
    (x, y) => {
      const target = document.querySelector('#blocks') as Element;
      const touchAt = (clientX: number, clientY: number): Touch =>
        new Touch({ identifier: 1, target, clientX, clientY });
      const start = touchAt(180, 300);
      const end = touchAt(180 + x, 300 + y);
      target.dispatchEvent(
        new TouchEvent('touchstart', { bubbles: true, touches: [start], changedTouches: [start] }),
      );
      target.dispatchEvent(new TouchEvent('touchend', { bubbles: true, touches: [], changedTouches: [end] }));
    },
    across,
    down,
  );
}
