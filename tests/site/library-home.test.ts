import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasLibrary } from '../../scripts/test/library.ts';
import { root } from '../source-files.ts';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { choicesOn } from './choices-on.ts';

/** An organisation that has only documents of its own may have no guide, and nothing in Welsh. */
describe.skipIf(!hasLibrary(root))('The first page of our library', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(async () => site?.close());

  it.each(['/', '/cy/', '/pl/'])(
    'offers at most five choices, each with something behind it: %s',
    async (path) => {
      const choices = await choicesOn(site, path);
      expect(choices.length).toBeGreaterThan(0);
      expect(choices.length).toBeLessThanOrEqual(5);
      expect(choices.filter(({ behind }) => behind === 0)).toEqual([]);
    },
  );

  it('leads employers to a question, and from there to where a guide answers it', async () => {
    const page = await site.open('/', { script: false });
    const [list = ''] = await page.$$eval('.others a', (all) =>
      all.map((link) => link.href).filter((link) => link.endsWith('/questions/')),
    );
    await page.goto(list);
    const asked = await page.$$eval('main section', (sections) =>
      sections.map((section) => ({
        question: section.querySelector('h2')?.textContent.trim(),
        answers: [...section.querySelectorAll('a')].map((link) => link.href),
      })),
    );
    expect(asked.length).toBeGreaterThan(3);
    expect(asked[0]?.answers.length).toBeGreaterThan(5);
    for (const { question, answers } of asked.slice(0, 3)) {
      await page.goto(answers[0] ?? '');
      expect(question).toMatch(/\?$/u);
      expect(await page.$eval(':target', (heading) => heading.textContent?.trim())).toBe(question);
    }
    await closePage(page);
  });

  it('leads to everything by workplace, need and condition', async () => {
    const page = await site.open('/', { script: false });
    const links = await page.$$eval('.others a', (all) => all.map((link) => link.href));
    const sorts = links.filter((link) => link.includes('/topics/#'));
    expect(sorts).toHaveLength(3);
    await page.goto(sorts[0]!);
    const ids = await page.$$eval('h2[id]', (all) => all.map(({ id }) => id));
    expect(sorts.map((link) => new URL(link).hash.slice(1)).filter((id) => !ids.includes(id))).toEqual([]);
    await closePage(page);
  });
});
