import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../build/run-build.ts';
import { smallProject } from '../build/small-project.ts';
import { root } from '../source-files.ts';
import { closePage, openSite, pagesIn, type BuiltSite } from './built-site.ts';
import { progress, turn, visibleParts, withSettings } from './step-mode-walk.ts';

/** One task in English, Welsh and Arabic. Its steps have the same ids. */
const task = 'tasks/make-tea';
const folder = smallProject([`tests/fixtures/content/${task}`], { withMake: true });
for (const [fixture, language] of [
  ['welsh', 'cy'],
  ['right-to-left', 'ar'],
] as const) {
  const file = `content/${task}/${language}.mdx`;
  cpSync(path.join(root, 'tests/fixtures', fixture, file), path.join(folder, file));
}

let site: BuiltSite;
beforeAll(async () => {
  const { code, output } = await build(folder, {
    arguments: ['--warn-only'],
    env: { SITE: 'https://example.org/' },
  });
  if (code !== 0) throw new Error(output);
  site = await openSite(path.join(folder, 'dist'));
});
afterAll(async () => site?.close());

const phone = { width: 360, height: 640 };

describe('The language switch', () => {
  it.each([
    ['en-GB', 'cy', 'wait-3-minutes', 'Cam 3 o 5'],
    ['cy', 'ar', 'before-boil', 'قبل الخطوة 1 من 5'],
    ['en-GB', 'ar', 'carry-with-2-hands', 'الخطوة 5 من 5'],
    ['ar', 'en-GB', 'wait-3-minutes', 'Step 3 of 5'],
  ])('leads from %s to %s, to the same step: %s', async (from, to, screen, words) => {
    const page = await site.open(`/${from}/${task}/#do/${screen}`, phone);
    const before = await visibleParts(page);
    const link = `.step-mode-top a[hreflang="${to}"]`;
    await Promise.all([page.waitForNavigation(), page.click(link)]);
    expect(page.url()).toBe(`${site.origin}/${to}/${task}/#do/${screen}`);
    expect(await page.$eval('html', ({ lang }) => lang)).toBe(to);
    // Step mode is loaded when it is used, and may come after the page.
    await expect.poll(async () => (await progress(page)).words.trim()).toBe(words);
    expect(await visibleParts(page)).toEqual(before);
    expect(await page.$eval('[data-step-gone]', (note) => note.checkVisibility())).toBe(false);
    await closePage(page);
  });

  it.each(['en-GB', 'ar'])(
    'is reached and followed with the keyboard in %s, and follows each step',
    async (from) => {
      const page = await site.open(`/${from}/${task}/#do/boil`, phone);
      await turn(page, () => page.click('[data-step-next]'));
      const here = await page.evaluate(() => location.hash);
      expect(here).not.toBe('#do/boil');
      await page.evaluate(() => document.querySelector<HTMLElement>('.out a')?.focus());
      const isThere = (): Promise<boolean> =>
        page.evaluate(() => document.activeElement?.matches('.step-mode-top a[hreflang="cy"]') ?? false);
      for (let presses = 0; presses < 12 && !(await isThere()); presses += 1)
        await page.keyboard.press('Tab');
      expect(await isThere()).toBe(true);
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(`${site.origin}/cy/${task}/${here}`);
      await closePage(page);
    },
  );

  it('keeps settings and the place of the whole page', async () => {
    const page = await site.open(`/en-GB/${task}/`, {
      ...phone,
      before: withSettings({ size: 'large', colours: 'dark' }),
    });
    await turn(page, () => page.evaluate(() => (location.hash = 'wait-3-minutes')));
    await Promise.all([
      page.waitForNavigation(),
      page.click('.translations:not(.step-mode-top *) a[hreflang="ar"]'),
    ]);
    expect(page.url()).toBe(`${site.origin}/ar/${task}/#wait-3-minutes`);
    expect(await page.$eval('html', ({ dataset }) => [dataset['size'], dataset['colours']])).toEqual([
      'large',
      'dark',
    ]);
    await closePage(page);
  });

  it.each(['en-GB', 'cy', 'ar'])('fits a small phone in %s, large enough to press', async (language) => {
    const page = await site.open(`/${language}/${task}/#do/boil`, phone);
    const links = await page.$$eval('.step-mode-top .translations a', (all) =>
      all.map((link) => {
        const { left, right, width, height } = link.getBoundingClientRect();
        return { left, right, width, height };
      }),
    );
    expect(links).toHaveLength(2);
    for (const { left, right, width, height } of links) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(phone.width);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await closePage(page);
  });
});

describe('Pages with translations', () => {
  it.each(['', 'phone/'])('name each of them, themselves and the usual one: task/%s', (page) => {
    for (const language of ['en-GB', 'cy', 'ar']) {
      expect(alternates(`${language}/${task}/${page}`)).toEqual({
        'en-GB': `https://example.org/en-GB/${task}/${page}`,
        cy: `https://example.org/cy/${task}/${page}`,
        ar: `https://example.org/ar/${task}/${page}`,
        'x-default': `https://example.org/en-GB/${task}/${page}`,
      });
    }
  });

  it('are lists and first pages as well', () => {
    expect(alternates('cy/tasks/')).toMatchObject({
      ar: 'https://example.org/ar/tasks/',
      'x-default': 'https://example.org/en-GB/tasks/',
    });
    expect(alternates('')).toMatchObject({
      cy: 'https://example.org/cy/',
      'x-default': 'https://example.org/',
    });
  });

  it('are all named by each other', () => {
    const pages = pagesIn(path.join(folder, 'dist')).filter((page) => page.endsWith('/'));
    const one = pages.flatMap((page) =>
      Object.entries(alternates(page))
        .filter(([tag]) => tag !== 'x-default')
        .map(([, address]) => [page, new URL(address).pathname] as const),
    );
    expect(one.length).toBeGreaterThan(30);
    expect(
      one.filter(
        ([page, other]) =>
          !Object.values(alternates(other)).some((address) => new URL(address).pathname === page),
      ),
    ).toEqual([]);
  });
});

/** What a page tells search engines of its translations. */
function alternates(page: string): Record<string, string> {
  const html = readFileSync(path.join(folder, 'dist', page, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/gu);
  return Object.fromEntries([...links].map(([, tag = '', href = '']) => [tag, href]));
}
