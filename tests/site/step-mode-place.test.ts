import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';
import { progress, startLabel, turn, visibleParts } from './step-mode-walk.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

const task = exampleTask;

describe('The place in a task', () => {
  it('remembers the step on this device and offers to go on or to start again', async () => {
    const page = await site.open(`${task}#do/3`);
    await page.goto(`${site.origin}/`);
    await page.goto(`${site.origin}${task}`);
    await expect.poll(() => startLabel(page)).toBe('Go on from step 3');
    expect(await page.$eval('[data-step-mode-again]', isSeen)).toBe(true);
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect((await progress(page)).words).toMatch(/^Step 3 of /);
    await closePage(page);
  });

  it('goes on at the same step after another was put in before it', async () => {
    const page = await site.open(task);
    const place = await page.evaluate(() => {
      const [, second, third] = document.querySelectorAll('.step');
      // A new step, as a page of tomorrow has it.
      localStorage.setItem(
        `clearstep-place:${location.pathname.replace('/en-GB/', '/')}`,
        JSON.stringify({ at: third?.id, answers: {} }),
      );
      sessionStorage.setItem('new', 'yes');
      return { id: third?.id, before: second?.id };
    });
    await page.evaluateOnNewDocument((before) => {
      if (sessionStorage.getItem('new') !== 'yes') return;
      // Before the scripts of the page run.
      document.addEventListener('readystatechange', () => {
        if (document.getElementById('put-in')) return;
        const step = document.querySelector(`[id="${before}"]`);
        const added = step?.cloneNode(true) as Element;
        added.id = 'put-in';
        step?.before(added);
      });
    }, place.before);
    await page.reload();
    await expect.poll(() => startLabel(page)).toBe('Go on from step 4');
    await turn(page, () => page.click('[data-step-mode-start]'));
    expect(await visibleParts(page)).toContain(place.id);
    await closePage(page);
  });

  it.each(['a-step-that-was-taken-out', 'before-a-step-that-was-taken-out', '7'])(
    'says so where the step that it remembers is gone: %s',
    async (kept) => {
      const page = await site.open(task, {
        before: (fresh) =>
          fresh.evaluateOnNewDocument(
            (key, at) => localStorage.setItem(key, at === '7' ? at : JSON.stringify({ at, answers: {} })),
            `clearstep-place:${task.replace('/en-GB/', '/')}`,
            kept,
          ),
      });
      await page.waitForSelector('[data-step-mode-gone]', { visible: true });
      const said = await page.$eval('[data-step-mode-gone]', (note) => note.textContent);
      expect(said).toContain('not here any more');
      expect(await startLabel(page)).toBe('One step at a time');
      await turn(page, () => page.click('[data-step-mode-start]'));
      expect(await page.$eval('[data-step-gone]', isSeen)).toBe(false);
      await closePage(page);
    },
  );

  it('says so at an address of a step that is gone, and shows the first screen', async () => {
    const page = await site.open(`${task}#do/a-step-that-was-taken-out`);
    expect(await page.$eval('[data-step-gone]', isSeen)).toBe(true);
    expect((await progress(page)).words).toMatch(/tep 1 of /);
    await turn(page, () => page.keyboard.press('ArrowRight'));
    expect(await page.$eval('[data-step-gone]', isSeen)).toBe(false);
    await closePage(page);
  });
});

function isSeen(element: Element): boolean {
  return element.checkVisibility();
}
