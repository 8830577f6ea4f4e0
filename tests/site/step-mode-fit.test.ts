import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite } from './built-site.ts';
import { exampleTask, exampleTasks, openExamples } from './examples.ts';
import { isVisible, turn, walk } from './step-mode-walk.ts';

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
/** A small phone, upright and held sideways. Px. */
const phones = [
  { name: 'a small phone', width: 360, height: 640, place: 'foot' },
  { name: 'a phone held sideways', width: 740, height: 360, place: 'sides' },
] as const;
/** The last one is the hardest to have room for: all tasks are looked at in it, and the examples in each. */
const sizes = ['normal', 'large', 'larger'];

describe('One step at a time, with Back, Next and what to do in sight', () => {
  // One loading for all phones and sizes: the page is turned and its text grows, as it does in a reader's hand.
  it.concurrent.for(all)('$path', async ({ path, where }, { expect }) => {
    const page = await where().open(path);
    const found: string[] = [];
    for (const { name, width, height, place } of phones) {
      await page.setViewport({ width, height });
      await page.waitForFunction((wide) => window.innerWidth === wide, {}, width);
      for (const size of exampleTasks.includes(path) ? sizes : sizes.slice(-1)) {
        await page.evaluate((chosen) => (document.documentElement.dataset['size'] = chosen), size);
        const seen = await walk(page, faults, place);
        expect(seen.length).toBeGreaterThan(1);
        found.push(...seen.flat().map((fault) => `${name}, text size ${size}, ${fault}`));
      }
    }
    expect(found).toEqual([]);
    await closePage(page);
  });

  it.each(phones)('finds what is out of sight on $name', async ({ width, height, place }) => {
    const page = await examples.open(exampleTask, { width, height });
    const bars = '.step-mode-bottom, [data-step-next], [data-step-back]';
    await page.evaluate((selector) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:is(${selector}) { translate: 0 5000px }`);
      document.adoptedStyleSheets.push(sheet);
    }, bars);
    const [first] = await walk(page, faults, place);
    expect(first?.join('\n')).toMatch(/Back is not in sight[^]*Next.* is not in sight/u);
    await closePage(page);
  });
});

describe('A step on a tablet', () => {
  it.each([
    ['upright, has its words below a large picture', 768, 1024, 'below'],
    ['sideways, has its words at the middle of its picture', 1024, 768, 'beside'],
  ] as const)('held %s', async (_what, width, height, place) => {
    const page = await examples.open(exampleTask, { width, height });
    const seen = await walk(page, placeOfWords);
    const steps = seen.filter((each) => each !== null);
    expect(steps.length).toBeGreaterThan(2);
    expect(new Set(steps)).toEqual(new Set([place]));
    await closePage(page);
  });
});

test('A step on a tablet that is held upright says when it is done without scrolling, in the largest text', async () => {
  const page = await examples.open(exampleTask, { width: 768, height: 1024 });
  await page.evaluate(() => (document.documentElement.dataset['size'] = 'larger'));
  const seen = (await walk(page, hiddenOfDone)).filter((each) => each !== null);
  expect(seen.length).toBeGreaterThan(2);
  expect(Math.max(...seen)).toBeLessThanOrEqual(0);
  await closePage(page);
});

describe('A long task, one step at a time', () => {
  it('fits a small phone: Back and Next are in sight and nothing scrolls sideways', async () => {
    const page = await examples.open(`${exampleTask}#do/1`, { width: 320, height: 640 });
    const box = await page.$eval('[data-step-next]', (next) => next.getBoundingClientRect().toJSON());
    expect(box.bottom).toBeLessThanOrEqual(640);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await closePage(page);
  });

  it('says where a screen goes on below the bar, and leads there', async () => {
    const page = await examples.open(exampleTask, { width: 375, height: 667 });
    const seen = { whole: 0, more: 0 };
    await turn(page, () => page.click('[data-step-mode-start]'));
    for (let turns = 0; turns < 200 && (await isVisible(page, '[data-step-next]')); turns += 1) {
      seen[(await hiddenBelow(page)) > 8 ? 'more' : 'whole'] += 1;
      for (let presses = 0; (await hiddenBelow(page)) > 8; presses += 1) {
        expect(presses).toBeLessThan(10);
        const before = await page.evaluate(() => window.scrollY);
        await page.waitForSelector('[data-step-more]:not([hidden])');
        // On a Stop it is Next that leads there: nobody passes it by.
        await page.click(
          (await isVisible(page, '[data-step-more]')) ? '[data-step-more]' : '[data-step-next]',
        );
        await page.waitForFunction((top) => window.scrollY > top, {}, before);
      }
      await page.waitForSelector('[data-step-more][hidden]');
      await turn(page, () => page.click('[data-step-next]'));
    }
    // Of both sorts there was one, or this proves nothing.
    expect(seen.whole).toBeGreaterThan(0);
    expect(seen.more).toBeGreaterThan(0);
    await closePage(page);
  });

  it('keeps Next where it is, however much there is to read', async () => {
    const page = await examples.open(`${exampleTask}#do/1`);
    const tops = new Set<number>();
    for (let turns = 0; turns < 200 && (await isVisible(page, '[data-step-next]')); turns += 1) {
      tops.add(await page.$eval('[data-step-next]', (next) => Math.round(next.getBoundingClientRect().top)));
      await turn(page, () => page.keyboard.press('ArrowRight'));
    }
    expect([...tops]).toHaveLength(1);
    await closePage(page);
  });
});

/** Where the words of a step stand that has a picture as large as a hand can show. Runs in the page. */
function placeOfWords(): string | null {
  const [picture, words] = ['.step-picture .tile-picture', '.step-words'].map((selector) =>
    [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())?.getBoundingClientRect(),
  );
  if (!picture || !words) return null;
  if (picture.height < 240) return `beside a picture ${picture.height} px high`;
  if (words.top >= picture.bottom) return 'below';
  const off = Math.abs(words.top + words.height / 2 - picture.top - picture.height / 2);
  return off < 16 && words.left > picture.right ? 'beside' : `${Math.round(off)} px from its middle`;
}

/** How much of when a step is done lies below the bar, in px. Runs in the page. */
function hiddenOfDone(): number | null {
  const [done, bar] = ['.step-done', '.step-mode-bottom'].map((selector) =>
    [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())?.getBoundingClientRect(),
  );
  return done && bar ? done.bottom - bar.top : null;
}

/**
 * What is wrong with the screen that is shown, before anybody scrolls. Each in words, with the name of the screen. Runs in
 * the page.
 */
function faults(wanted: string): string[] {
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
    if (isAtSide !== (wanted === 'sides')) found.push(`${button.textContent.trim()} is not at the ${wanted}`);
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
    else if (wanted === 'foot' && !isInSight(words)) found.push(`not in sight: ${words.textContent.trim()}`);
  }
  return found.map((fault) => `${location.hash}: ${fault}`);
}

/** By how many pixels the words of a screen go on below the bar of Back and Next. */
function hiddenBelow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [words, bar] = ['#blocks', '.step-mode-bottom'].map((each) => document.querySelector(each));
    return (words?.getBoundingClientRect().bottom ?? 0) - (bar?.getBoundingClientRect().top ?? 0);
  });
}
