import type { Page } from 'puppeteer-core';

/** What is written down in the page, in milliseconds of its clock. */
interface Watched {
  pressed: number;
  shown: number;
}

/** Writes down when a key was pressed, and when a sheet that has changed is on the screen. */
export async function watchSheets(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.shown = 0;
    let isChanged = false;
    // The page draws all that has changed behind this call, and goes on when that is done.
    const frame = (): void => {
      if (isChanged) setTimeout(() => (watched.shown = performance.now()), 0);
      else requestAnimationFrame(frame);
    };
    addEventListener(
      'keydown',
      () => {
        watched.pressed = performance.now();
        isChanged = false;
        requestAnimationFrame(frame);
      },
      { capture: true },
    );
    const look = document.querySelector('#make-look');
    if (!look) throw new Error('There is no preview.');
    new MutationObserver((changes) => {
      isChanged ||= changes.some(({ target }) => target instanceof SVGElement);
    }).observe(look, { subtree: true, childList: true, attributeFilter: ['transform'] });
  });
}

/**
 * Presses so many keys, each when all is said about the one before. Gives the time from each key to its sheet. A letter is typed and
 * taken back: a word that grows would be too wide for the sheet.
 */
export async function typeKeys(page: Page, keys: number): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < keys; key += 1) {
    await page.evaluate(() => ((globalThis as unknown as Watched).shown = 0));
    await page.keyboard.press(keyOf(key));
    await page.waitForFunction(() => (globalThis as unknown as Watched).shown > 0, { polling: 'raf' });
    times.push(
      await page.evaluate(() => {
        const { shown, pressed } = globalThis as unknown as Watched;
        return shown - pressed;
      }),
    );
    await page.waitForSelector('[data-make-advice="whole"]');
    await page.waitForSelector('[data-make-saving="saved"]');
  }
  return times;
}

/** Presses so many keys without waiting for anything, as a quick typist does: 10 a second. */
export async function typeOn(page: Page, keys: number): Promise<void> {
  for (let key = 0; key < keys; key += 1) {
    const next = new Promise((resolve) => setTimeout(resolve, 100));
    await page.keyboard.press(keyOf(key));
    await next;
  }
  await page.waitForSelector('[data-make-saving="saved"]');
  await page.waitForSelector('[data-make-advice="whole"]');
}

function keyOf(key: number): 'e' | 'Backspace' {
  return key % 2 === 0 ? 'e' : 'Backspace';
}
