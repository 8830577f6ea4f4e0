import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { progress, visibleParts } from './step-mode-walk.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('The code of a label', () => {
  it('leads to its step alone', async () => {
    const page = await site.open(`${exampleTask}#label/press-off`);
    await page.waitForFunction(() => location.hash === '#do/press-off');
    expect(await visibleParts(page)).toEqual(['press-off']);
    await closePage(page);
  });

  it('leads to the same step after another was put in before it', async () => {
    const page = await site.open(exampleTask);
    const before = (await progress(page)).words;
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('readystatechange', () => {
        if (document.getElementById('put-in')) return;
        const step = document.getElementById('press-off');
        const added = step?.cloneNode(true) as Element;
        added.id = 'put-in';
        step?.before(added);
      });
    });
    await page.goto('about:blank');
    await page.goto(`${site.origin}${exampleTask}#label/press-off`);
    await page.waitForFunction(() => location.hash === '#do/press-off');
    expect(await visibleParts(page)).toEqual(['press-off']);
    expect(await page.$('#put-in')).not.toBeNull();
    expect((await progress(page)).words).not.toBe(before);
    await closePage(page);
  });

  it('leads to what warns of its step, and not behind it', async () => {
    const page = await site.open(`${exampleTask}#label/pull-out-the-plug`);
    await page.waitForFunction(() => location.hash.startsWith('#do/'));
    expect(await page.$eval('html', (html) => html.dataset['stepMode'])).toBe('stop');
    await closePage(page);
  });

  it('leads to the step that has taken the place of its own', async () => {
    const page = await site.open(`${exampleTask}#label/switch-it-off`);
    await page.waitForFunction(() => location.hash === '#do/press-off');
    expect(await visibleParts(page)).toEqual(['press-off']);
    await closePage(page);
  });

  it('leads on from a document that is gone, and its old page has a link for who has no scripts', async () => {
    const page = await site.open('/en-GB/tasks/clean-the-machine/');
    expect(await page.$$eval('main a', (links) => links.map(({ hash }) => hash))).toContain(
      '#label/press-off',
    );
    await page.goto(`${site.origin}/en-GB/tasks/clean-the-machine/#label/push-the-switch`);
    await page.reload();
    await page.waitForFunction(() => location.hash === '#do/press-off');
    expect(new URL(page.url()).pathname).toBe(exampleTask);
    await closePage(page);
  });

  it('of a step that nobody knows says that it is gone', async () => {
    const page = await site.open(`${exampleTask}#label/a-step-that-never-was`);
    await page.waitForFunction(() => location.hash.startsWith('#do/'));
    expect(await page.$eval('[data-step-gone]', (note) => note.checkVisibility())).toBe(true);
    await closePage(page);
  });
});
