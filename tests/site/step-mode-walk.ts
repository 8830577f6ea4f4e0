import type { Page } from 'puppeteer-core';

/** Acts, and waits until the page has followed its new address: it listened before this does. */
export async function turn(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const { dataset } = document.body;
    delete dataset['turned'];
    window.addEventListener('hashchange', () => (dataset['turned'] = ''), { once: true });
  });
  await act();
  await page.waitForSelector('body[data-turned]');
}

/** What the button says that opens step mode: where somebody was, as soon as step mode has come. */
export function startLabel(page: Page): Promise<string> {
  return page.$eval('[data-step-mode-start]', (start) => start.textContent.trim());
}

/**
 * Goes through all screens of an open task, from the first one to the end, looks at each, and comes back to the whole page.
 * A question is answered so that nothing is skipped. `look` runs in the page, and so knows nothing of its file; `told` is
 * handed to it. All of it takes one turn between browser and test: what real presses do is looked at in step-mode.test.ts.
 */
export async function walk<Seen>(
  page: Page,
  look: (told: string) => Seen,
  told = '',
): Promise<readonly Seen[]> {
  const eye = await page.evaluateHandle(`(${String(look)})`);
  const seen = await page.evaluate(
    walkThrough as (look: unknown, told: string) => Promise<Seen[]>,
    eye,
    told,
  );
  await eye.dispose();
  return seen;
}

/** Runs in the page. */
async function walkThrough(look: (told: string) => unknown, told: string): Promise<unknown[]> {
  /** A frame is laid out and drawn, with all that watches sizes. */
  const drawn = (): Promise<void> =>
    new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const press = async (selector: string): Promise<void> => {
    const button = document.querySelector<HTMLElement>(selector);
    if (!button?.checkVisibility()) throw new Error(`${location.hash}: there is no ${selector} to press.`);
    const from = location.hash;
    const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    button.click();
    if (location.hash !== from) await followed;
    await drawn();
  };
  /** A Stop that goes on below is read to its end first. */
  const goOn = async (): Promise<void> => {
    const answer = '.choice:not([hidden]) .answer [data-answer=""]';
    const from = location.hash;
    if (document.querySelector(answer)?.checkVisibility()) await press(answer);
    for (let presses = 0; location.hash === from; presses += 1) {
      if (presses === 20) throw new Error(`${from}: Next leads nowhere.`);
      await press('[data-step-next]');
    }
  };
  /** What step mode needs comes when it is used. */
  const begin = async (): Promise<void> => {
    const followed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
    document.querySelector<HTMLElement>('[data-step-mode-start]')?.click();
    await followed;
    await drawn();
  };
  const seen: unknown[] = [];
  await begin();
  for (let turns = 0; turns < 200; turns += 1) {
    seen.push(look(told));
    if (document.documentElement.dataset['stepMode'] === 'end') {
      location.hash = '';
      await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
      return seen;
    }
    await goOn();
  }
  throw new Error('200 screens do not lead to the end.');
}

/** Ids of the blocks that are seen. Headings are not among them: they stand over every screen of their part. */
export function visibleParts(page: Page): Promise<string[]> {
  return page.$$eval('#blocks > :not(ol.steps, h2, h3), #blocks > ol.steps > li', (parts) =>
    parts.filter((part) => part.checkVisibility()).map((part) => part.id),
  );
}

/** The settings that a reader has chosen before, as the page finds them. */
export function withSettings(choices: Readonly<Record<string, string>>): (page: Page) => Promise<unknown> {
  return (page) =>
    page.evaluateOnNewDocument(
      (kept) => localStorage.setItem('clearstep-settings', kept),
      JSON.stringify(choices),
    );
}

/** Where a reader is, in words, and whether the focus is there. */
export async function progress(page: Page): Promise<{ words: string; focused: boolean }> {
  return page.$eval('[data-progress]', (element) => ({
    words: element.textContent ?? '',
    focused: document.activeElement === element,
  }));
}

/** Whether a reader sees it. */
export function isVisible(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}
