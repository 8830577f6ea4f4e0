import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, hasFocus, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { writeSignalsDown } from './pretend-device.ts';
import { pretendVoices, type Said } from './pretend-voices.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

const task = exampleTask;

describe('The settings', () => {
  it('are one click away, change the page at once, and stay on the next page', async () => {
    const page = await site.open('/');
    await page.click('[data-settings-open]');
    await choose(page, 'size', 'larger');
    await choose(page, 'colours', 'dark');
    expect(await look(page)).toEqual({ size: '24px', paper: 'rgb(20, 24, 28)' });

    await page.goto(`${site.origin}${task}`);
    expect(await look(page)).toEqual({ size: '24px', paper: 'rgb(20, 24, 28)' });
    await page.click('[data-settings-open]');
    expect(await page.$eval('input[name="colours"]:checked', (input) => input.value)).toBe('dark');
    await closePage(page);
  });

  it('are on the page before it is painted', async () => {
    const page = await site.open('/', {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          localStorage.setItem('clearstep-settings', JSON.stringify({ colours: 'dark' }));
          new MutationObserver((_, observer) => {
            if (!document.body) return;
            Object.assign(window, { whenBodyBegan: document.documentElement.dataset['colours'] });
            observer.disconnect();
          }).observe(document, { childList: true, subtree: true });
        }),
    });
    expect(await page.evaluate(() => (window as { whenBodyBegan?: string }).whenBodyBegan)).toBe('dark');
    await closePage(page);
  });

  it('win over the colours of the device', async () => {
    const page = await site.open('/', { dark: true });
    expect((await look(page)).paper).toBe('rgb(20, 24, 28)');
    await page.click('[data-settings-open]');
    await choose(page, 'colours', 'light');
    expect((await look(page)).paper).toBe('rgb(255, 255, 255)');
    await closePage(page);
  });

  it('show fewer pictures, but never take away one that says more than the words', async () => {
    const page = await site.open(task);
    const all = await shownPictures(page);
    await page.click('[data-settings-open]');
    await choose(page, 'pictures', 'fewer');
    const fewer = await shownPictures(page);
    expect(fewer.length).toBeLessThan(all.length);
    expect(fewer.filter((alt) => alt !== '')).toEqual(all.filter((alt) => alt !== ''));
    await closePage(page);
  });

  it('show on a card what each answer does', async () => {
    const page = await site.open('/', { width: 360, height: 740 });
    await page.click('[data-settings-open]');
    const questions = await page.$$('#settings fieldset');
    expect(questions.length).toBeGreaterThan(7);
    for (const question of questions) {
      const answers = await question.$$('.option');
      const cards = await Promise.all(answers.map((answer) => answer.$('.sample')));
      const pictures: string[] = [];
      for (const card of cards) pictures.push(await (card?.screenshot({ encoding: 'base64' }) ?? ''));
      const words = await question.evaluate(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
      expect(answers.length, words).toBeGreaterThan(1);
      expect(pictures, words).not.toContain('');
      expect(new Set(pictures).size, words).toBe(answers.length);
    }
    await closePage(page);
  });

  it('let a reader hear and feel what can only be heard and felt, as soon as it is chosen', async () => {
    const page = await site.open('/', {
      before: async (fresh) => {
        await fresh.evaluateOnNewDocument(writeSignalsDown);
        await fresh.evaluateOnNewDocument(pretendVoices, [['Test', 'en-GB', true]] as const);
      },
    });
    const noticed = (): Promise<{ signals: string[]; said: Said[] }> =>
      page.evaluate(() => {
        const { signals, said } = window as unknown as { signals: string[]; said: Said[] };
        return { signals, said };
      });
    await page.click('[data-settings-open]');
    await choose(page, 'colours', 'dark');
    await choose(page, 'turn', 'sound');
    await expect.poll(noticed).toEqual({ signals: ['sound'], said: [] });
    await choose(page, 'turn', 'buzz');
    await expect.poll(noticed).toEqual({ signals: ['sound', 'buzz'], said: [] });
    await choose(page, 'speed', 'slow');
    await expect.poll(async () => (await noticed()).said).toMatchObject([{ rate: 0.65 }]);
    await choose(page, 'speed', 'fast');
    await expect.poll(async () => (await noticed()).said).toMatchObject([{ rate: 0.65 }, { rate: 1.15 }]);
    expect((await noticed()).signals).toEqual(['sound', 'buzz']);
    await closePage(page);
  });

  it('can all be undone', async () => {
    const page = await site.open('/');
    await page.click('[data-settings-open]');
    await choose(page, 'size', 'large');
    await page.click('[data-settings-reset]');
    expect((await look(page)).size).toBe('16px');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await closePage(page);
  });

  it('give the focus back when they are closed', async () => {
    const page = await site.open('/');
    await page.focus('[data-settings-open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#settings[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#settings:not([open])');
    await expect.poll(() => hasFocus(page, '[data-settings-open]')).toBe(true);
    await closePage(page);
  });
});

describe('The search of a list', () => {
  it('narrows the list, says how much is left, and helps when nothing is', async () => {
    const page = await site.open(task.replace(/[^/]+\/$/, ''));
    const total = await page.$$eval('#documents > li', (items) => items.length);
    await page.type('#documents-search', 'COFFEE machine');
    expect(await page.$$eval('#documents > li:not([hidden])', (items) => items.length)).toBe(1);
    expect(await page.$eval('[data-search-status]', (status) => status.textContent)).toBe(
      `1 of ${total} are shown.`,
    );
    await page.type('#documents-search', ' zzz');
    expect(await page.$eval('[data-search-status]', (status) => status.textContent)).toContain('Try another');
    await closePage(page);
  });

  it('leaves no heading over an empty group', async () => {
    const page = await site.open('/help/rules/');
    const headings = (): Promise<string[]> =>
      page.$$eval('#rules h2', (all) =>
        all.filter((each) => each.checkVisibility()).map((each) => each.textContent),
      );
    const all = await headings();
    await page.type('#rules-search', 'semicolon');
    const left = await headings();
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(all.length);
    const links = await page.$$eval('nav[aria-labelledby="page-contents"] a', (parts) =>
      parts.filter((part) => part.checkVisibility()).map((part) => part.textContent.trim()),
    );
    expect(links).toEqual(left);
    await closePage(page);
  });
});

async function choose(page: Page, name: string, value: string): Promise<void> {
  const answer = `label:has(input[name="${name}"][value="${value}"])`;
  // As a reader does: out from under the bar that holds the way out.
  await page.$eval(answer, (label) => label.scrollIntoView({ block: 'center' }));
  await page.click(answer);
}

function look(page: Page): Promise<{ size: string; paper: string }> {
  return page.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
}

function shownPictures(page: Page): Promise<string[]> {
  return page.$$eval('article img', (images) =>
    images.filter((image) => image.checkVisibility()).map((image) => image.alt),
  );
}
