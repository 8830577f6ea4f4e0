import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite } from './built-site.ts';
import { exampleTasks, openExamples } from './examples.ts';
import { walk, withSettings } from './step-mode-walk.ts';

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

const tasks = builtPages()
  .filter((path) => /\/tasks\/[^/]+\/$/.test(path))
  .map((path) => ({ path, where: (): BuiltSite => site }));
/** A task that is in both is the same. */
const others = exampleTasks.filter((path) => !tasks.some((task) => task.path === path));
const all = [...tasks, ...others.map((path) => ({ path, where: (): BuiltSite => examples }))];
const sizes = ['normal', 'large', 'larger'];

describe.each(all)('The task $path, one step at a time', ({ path, where }) => {
  it.each(sizes)('shows Back, Next and what to do on a small phone, text size %s', async (size) => {
    const page = await where().open(path, { width: 360, height: 640, before: withSettings({ size }) });
    await walk(page, async () => expect(await faults(page, 'foot')).toEqual([]));
    await closePage(page);
  });

  it.each(sizes)('shows Back and Next at the sides of a phone held sideways, text size %s', async (size) => {
    const page = await where().open(path, { width: 740, height: 360, before: withSettings({ size }) });
    await walk(page, async () => expect(await faults(page, 'sides')).toEqual([]));
    await closePage(page);
  });
});

/** What is wrong with the screen that is shown, before anybody scrolls. Each in words, with the name of the screen. */
function faults(page: Page, place: 'foot' | 'sides'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = [];
    const isInSight = (element: Element): boolean => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].every(({ left, right, top, bottom }) => {
        const [x, y] = [(left + right) / 2, (top + bottom) / 2];
        const isWhole = top >= 0 && left >= 0 && right <= innerWidth && bottom <= innerHeight;
        // The place itself, or what lies over all of it, as the target of a large button does.
        const seen = document.elementFromPoint(x, y);
        return (
          isWhole &&
          seen !== null &&
          (element.contains(seen) || seen.contains(element) || seen.matches('.choose'))
        );
      });
    };
    const shown = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());

    const headings = shown('h1').length;
    if (headings !== 1) found.push(`${headings} headings of the first level`);
    if (document.documentElement.scrollWidth > innerWidth) found.push('scrolls sideways');

    for (const button of shown('[data-step-back], [data-step-next]')) {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      if (!isInSight(button) || bottom > innerHeight || top < 0 || left < 0 || right > innerWidth)
        found.push(`${button.textContent.trim()} is not in sight`);
      const isAtSide = bottom - top > innerHeight / 2;
      if (isAtSide !== (wanted === 'sides'))
        found.push(`${button.textContent.trim()} is not at the ${wanted}`);
    }
    if (shown('[data-step-back]').length === 0) found.push('no Back');
    for (const selector of ['.out a', '.out [data-settings-open]', '.out [data-step-close]'])
      if (!shown(selector).some(isInSight)) found.push(`${selector} is not in sight`);

    const [block] = shown('#blocks > :not(ol, h2, h3), #blocks .step');
    if (block) {
      const part = [...document.querySelectorAll('#blocks > :is(h2, h3)')].findLast(
        (heading) => heading.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (part && !isInSight(part)) found.push('the name of the part is not in sight');
      const words = ['.step-body .sentence', '.question', '.notice-words .sentence', '.sentence']
        .map((selector) => block.querySelector(selector))
        .find((each) => each !== null);
      if (!words) found.push('no words');
      else if (wanted === 'foot' && !isInSight(words))
        found.push(`not in sight: ${words.textContent.trim()}`);
    }
    return found.map((fault) => `${location.hash}: ${fault}`);
  }, place);
}
