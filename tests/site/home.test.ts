import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { choicesOn } from './choices-on.ts';
import { exampleTask, openExamples } from './examples.ts';
import { turn } from './step-mode-walk.ts';

let examples: BuiltSite;
beforeAll(async () => {
  examples = await openExamples();
});
afterAll(async () => examples?.close());

describe('The first page', () => {
  it('offers at most five choices, each with something behind it', async () => {
    const choices = await choicesOn(examples, '/');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.length).toBeLessThanOrEqual(5);
    expect(choices.filter(({ behind }) => behind === 0)).toEqual([]);
  });

  it('is where the address of its own language leads, too, without script', async () => {
    const page = await examples.open('/404.html', { script: false });
    // It leads on at once: nothing may be asked of the page before.
    await page.goto(`${examples.origin}/en-GB/`, { waitUntil: 'domcontentloaded' });
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
    await closePage(page);
  });

  it('parts what is for employers from what is for those who help', async () => {
    const page = await examples.open('/', { script: false });
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
