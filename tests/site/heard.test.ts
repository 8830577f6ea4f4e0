import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { answersTask, exampleForm, openExamples } from './examples.ts';
import { heardWords } from './heard-words.ts';
import { turn } from './step-mode-walk.ts';

/** How large a paper is changes with papers, and not with what is heard. */
const sizeOfPaper = '(size)';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('Who listens to a page with a screen reader', () => {
  it.each([
    ['home', '/'],
    ['list', '/en-GB/tasks/'],
    ['task', answersTask],
    ['form', exampleForm],
    ['search', '/en-GB/search/'],
  ])('is told this: %s', async (name, path) => {
    const page = await site.open(path, { width: 360 });
    // What a browser has to be asked for first is shown a moment later.
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLElement>('[data-keep-here]')].every(({ hidden }) => !hidden),
    );
    const words = (await heardWords(page)).replaceAll(/\d+ pages?|[\d.]+ [kM]B/gu, sizeOfPaper);
    await expect(words).toMatchFileSnapshot(`heard/${name}.txt`);
    await closePage(page);
  });

  it('is told one step at a time, and of nothing that waits behind it', async () => {
    const page = await site.open(answersTask, { width: 360 });
    await turn(page, () => page.click('[data-step-mode-start]'));
    const screens: string[] = [];
    for (let screen = 0; screen < 4; screen += 1) {
      screens.push(await heardWords(page));
      const answer = await page.$('.choice:not([hidden]) .answer [data-answer=""]');
      const button = (await answer?.isVisible()) ? answer : await page.$('[data-step-next]');
      await turn(page, async () => button?.click());
    }
    await expect(screens.join('\n---\n')).toMatchFileSnapshot('heard/step-mode.txt');
    await closePage(page);
  });
});
