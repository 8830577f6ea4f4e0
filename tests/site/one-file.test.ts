import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issues } from '../../scripts/browser/page-issues.ts';
import { type BuiltSite, closePage } from './built-site.ts';
import { builtExamples, exampleForm, exampleTask, openExamples } from './examples.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('A document as one file for a browser, opened from a disk', () => {
  it.each([
    [exampleTask, false],
    [exampleTask, true],
    [exampleForm, false],
  ])('shows all of %s and asks for nothing (dark: %s)', async (address, dark) => {
    const slug = address.split('/').at(-2)!;
    const file = pathToFileURL(path.join(builtExamples, address, `${slug}.htm`)).href;
    const asked: string[] = [];
    const page = await site.open(address, { width: 320, dark });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(file, { waitUntil: 'load' });
    expect(asked.filter((url) => url !== file && !url.startsWith('data:'))).toEqual([]);
    const shown = await page.evaluate(() => ({
      broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
      pictures: document.images.length,
      jumps: document.querySelectorAll('nav a').length,
      wide: document.documentElement.scrollWidth,
      letters: getComputedStyle(document.body).fontFamily,
    }));
    expect(shown).toMatchObject({ broken: 0, wide: 320 });
    expect(shown.pictures).toBeGreaterThan(3);
    expect(shown.jumps).toBeGreaterThan(3);
    // Its styles are those that the policy knows.
    expect(shown.letters).toContain('Verdana');
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });
});
