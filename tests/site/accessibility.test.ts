import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { builtExamples, exampleTask, openExamples, samplePages } from './examples.ts';
import { newMarkupIn } from './new-markup.ts';
import { issues } from '../../scripts/browser/page-issues.ts';

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

/** Of each sort of page, those with markup of their own: a colour is that of an element, wherever it stands. */
const pages = [...newMarkupIn(builtExamples, samplePages)];

// Two pages of one browser at a time, each at work on a core of its own.
describe('The page', () => {
  it.concurrent.for(pages)('%s has no error in the dark colours', async (path, { expect }) => {
    const page = await examples.open(path, { dark: true });
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });

  it.concurrent.for(pages)('%s has no error in cream and very large', async (path, { expect }) => {
    const page = await examples.open(path, {
      before: (fresh) =>
        fresh.evaluateOnNewDocument(() =>
          localStorage.setItem('clearstep-settings', JSON.stringify({ colours: 'cream', size: 'larger' })),
        ),
    });
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });
});

describe('Parts that a reader opens', () => {
  it('the settings have no error', async () => {
    const page = await site.open('/', { width: 320 });
    await page.click('[data-settings-open]');
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });

  it('a step on its own and its help have no error', async () => {
    const page = await examples.open(`${exampleTask}#do/2`, { width: 320 });
    expect(await issues(page)).toEqual([]);
    await page.click('[data-step-help]');
    expect(await issues(page)).toEqual([]);
    await closePage(page);
  });
});
