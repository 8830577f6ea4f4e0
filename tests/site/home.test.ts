import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { turn } from './step-mode-walk.ts';

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  [site, examples] = await Promise.all([openSite(), openExamples()]);
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

describe('The first page', () => {
  it.each(['/', '/cy/', '/pl/'])(
    'offers at most five choices, each with something behind it: %s',
    async (path) => {
      const page = await site.open(path, { width: 360, script: false });
      const links = await page.$$eval('#choices a', (all) => all.map((link) => link.href));
      expect(links.length).toBeGreaterThan(0);
      expect(links.length).toBeLessThanOrEqual(5);
      for (const link of links) {
        const { pathname, hash } = new URL(link);
        await page.goto(link);
        const list = hash ? `section[aria-labelledby="${hash.slice(1)}"] .tiles > li` : '#documents > li';
        const behind = pathname.endsWith('/make/') ? '.make' : list;
        expect((await page.$$(behind)).length, `${pathname}${hash}`).toBeGreaterThan(0);
      }
      await closePage(page);
    },
  );

  it('is where the address of its own language leads, too, without script', async () => {
    const page = await examples.open('/404.html', { script: false });
    // It leads on at once: nothing may be asked of the page before.
    await page.goto(`${examples.origin}/en-GB/`, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    await closePage(page);
  });

  it('parts what is for employers from what is for those who help', async () => {
    const page = await site.open('/', { script: false });
    const names = await page.$$eval('#choices a', (all) => all.map((link) => link.textContent.trim()));
    expect(names).toEqual([
      'Do a job',
      'Know my rights and plans',
      'Fill in my paper',
      'I am an employer',
      'I help somebody at work',
    ]);
    await closePage(page);
  });

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

describe('Going on', () => {
  it('leads from the first page to the step where somebody stopped', async () => {
    const page = await examples.open(exampleTask);
    await turn(page, () => page.click('[data-step-mode-start]'));
    while (!(await page.$eval('[data-progress]', (words) => words.textContent.startsWith('Step 2 '))))
      await turn(page, () => page.click('[data-step-next]'));
    await page.goto(`${examples.origin}/`);
    const link = await page.waitForSelector('[data-go-on]:not([hidden]) a');
    expect(await link?.evaluate((each) => each.textContent.trim())).toBe(
      'Go on: Clean the coffee machine, step 2',
    );
    await link?.click();
    await page.waitForSelector('html[data-step-mode]');
    expect(await page.$eval('[data-progress]', (words) => words.textContent)).toMatch(/^Step 2 of /);
    await closePage(page);
  });

  it('is not offered where nothing was begun', async () => {
    const page = await examples.open('/');
    expect(await page.$eval('[data-go-on]', (offer) => offer.checkVisibility())).toBe(false);
    await closePage(page);
  });

  it('moves nothing when it is offered', async () => {
    const page = await examples.open('/', {
      width: 360,
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() => {
          const place = {
            at: 'x',
            answers: {},
            title: 'Make tea',
            step: 2,
            path: '/en-GB/tasks/make-tea/',
            on: 1,
          };
          localStorage.setItem('clearstep-place:/tasks/make-tea/', JSON.stringify(place));
          const moved: number[] = [];
          Object.assign(window, { moved });
          new PerformanceObserver((list) => moved.push(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
        }),
    });
    await page.waitForSelector('[data-go-on]:not([hidden]) a');
    await page.waitForNetworkIdle({ idleTime: 100 });
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
    await closePage(page);
  });
});
