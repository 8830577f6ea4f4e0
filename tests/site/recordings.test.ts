import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { builtExamples, signedTask } from './examples.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite(builtExamples);
});
afterAll(async () => site?.close());

interface Opened {
  readonly page: Page;
  /** Requests to others, and what the browser complains about: also what the policy of the page refuses. */
  readonly troubles: string[];
  readonly asked: string[];
}

async function open(at = '', width = 1280): Promise<Opened> {
  const troubles: string[] = [];
  const asked: string[] = [];
  const page = await site.open(signedTask + at, {
    width,
    before: async (fresh) => {
      fresh.on('request', (request) => {
        asked.push(request.url());
        if (!request.url().startsWith(`${site.origin}/`) && !request.url().startsWith('data:'))
          troubles.push(request.url());
      });
      fresh.on('console', (message) => troubles.push(message.text()));
      fresh.on('pageerror', (error) => troubles.push(String(error)));
    },
  });
  return { page, troubles, asked };
}

describe('A step that is signed and spoken', () => {
  it.each(['', '#do/write-your-name'])('plays with its captions, of its own site alone: %s', async (at) => {
    const { page, troubles } = await open(at);
    const film = await page.evaluate(async () => {
      const video = document.querySelector('video');
      if (!video) throw new Error('There is no film.');
      video.muted = true;
      await video.play();
      const track = video.textTracks[0];
      await new Promise((resolve) => video.addEventListener('timeupdate', resolve, { once: true }));
      return {
        width: video.videoWidth,
        mode: track?.mode,
        words: [...(track?.cues ?? [])].map((cue) => (cue as VTTCue).text),
      };
    });
    expect(film).toEqual({
      width: 320,
      mode: 'showing',
      words: ['Write your name in the book.', 'The book lies on the <b>front</b> desk.'],
    });
    const seconds = await page.evaluate(async () => {
      const audio = document.querySelector('audio');
      await audio?.play();
      return audio?.duration;
    });
    expect(seconds).toBeCloseTo(0.5, 1);
    expect(troubles).toEqual([]);
    await closePage(page);
  });

  it('never starts by itself, and fetches no sound before somebody wants it', async () => {
    const { page, asked } = await open();
    expect(
      await page.$$eval('video, audio', (all) =>
        all.map((each) => [each.paused, each.hasAttribute('autoplay')]),
      ),
    ).toEqual(Array.from({ length: 4 }, () => [true, false]));
    expect(asked.filter((url) => url.endsWith('.wav'))).toEqual([]);
    await closePage(page);
  });

  it('is named for those who hear the page, and says its words', async () => {
    const { page } = await open();
    expect(await page.$$eval('video, audio', (all) => all.map((each) => each.ariaLabel))).toEqual([
      'Step 1: See it in sign language',
      'Step 1: Hear it from a person',
      'Step 2: Hear it from a person',
      'Step 3: See it in sign language',
    ]);
    // The second says the words of its step, and no others.
    expect(
      await page.$$eval('.recordings details p', (all) => all.map((each) => each.textContent.trim())),
    ).toEqual([
      expect.stringContaining('Take your time.') as string,
      'Write your name in the book. The book lies on the front desk.',
    ]);
    await closePage(page);
  });

  it('can be reached and played by keyboard, where arrows turn no step', async () => {
    const { page } = await open('#do/write-your-name');
    await page.focus('video');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0);
    await page.keyboard.press('ArrowRight');
    expect(page.url()).toMatch(/#do\/write-your-name$/u);
    await closePage(page);
  });

  it('falls silent when another plays, when the page is read out, and on the next screen', async () => {
    const { page } = await open('#do/write-your-name');
    const start = (selector: string): Promise<void> =>
      page.$eval(selector, async (each) => {
        const recording = each as HTMLMediaElement;
        recording.muted = true;
        recording.loop = true;
        await recording.play();
      });
    const isPaused = (selector: string): Promise<boolean> =>
      page.$eval(selector, (each) => (each as HTMLMediaElement).paused);
    await start('video');
    await start('audio');
    expect([await isPaused('video'), await isPaused('audio')]).toEqual([true, false]);
    await page.click('.step-mode-top button[data-listen]');
    expect(await isPaused('audio')).toBe(true);
    // Where the device has no voice, the page says so.
    await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
    await start('video');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-step-next]')?.click());
    await page.waitForFunction(() => location.hash !== '#do/write-your-name');
    expect(await isPaused('video')).toBe(true);
    await closePage(page);
  });

  it.each([320, 360, 800, 1280])('has room for it on a screen %i pixels wide', async (width) => {
    for (const at of ['', '#do/write-your-name']) {
      const { page } = await open(at, width);
      const { film, words, sideways } = await page.evaluate(() => ({
        film: document.querySelector('video')?.getBoundingClientRect().toJSON() as DOMRect,
        words: document.querySelector('.step-words')?.getBoundingClientRect().toJSON() as DOMRect,
        sideways: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(film.width).toBeGreaterThanOrEqual(Math.min(240, width - 64));
      expect(film.width / film.height).toBeCloseTo(16 / 9, 1);
      expect(words.width).toBeGreaterThan(120);
      // Below the words or beside them, never over them.
      expect(film.top >= words.bottom || film.left >= words.right).toBe(true);
      expect(sideways).toBeLessThanOrEqual(0);
      await closePage(page);
    }
  });
});

describe('The policy of a page', () => {
  it.each([
    [signedTask, "media-src 'self'"],
    ['/en-GB/tasks/make-toast/', "media-src 'none'"],
  ])('of %s has %s', async (path, directive) => {
    const page = await site.open(path, { script: false });
    const policy = await page.$eval('meta[http-equiv="content-security-policy"]', (meta) =>
      meta.getAttribute('content'),
    );
    expect(policy?.split(';').map((each) => each.trim())).toContain(directive);
    await closePage(page);
  });
});
