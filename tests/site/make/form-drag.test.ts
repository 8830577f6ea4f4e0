import { afterEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { blank, openForm, openParts, settle, textNow, undo } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const boil = '<Step done="It is hot." short="Boil">\nBoil   the *old* water\n</Step>';
const hot = '<Stop>\nIt is hot.\n</Stop>';
const pour = '<Step done="It is brown." short="Pour">\nPour the water.\n</Step>';
const drink = '<Step\n  done="The cup is empty."\n  short="Drink"\n>\nDrink. {/* slowly */}\n</Step>';
const text = (...parts: readonly string[]): string => `${blank}\n${parts.join('\n\n')}\n`;

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('A step is dragged by mouse past two others with its warning, nothing else changes, and undo brings it back', async () => {
  page = await open();
  await dragByMouse('pour', 'boil', 'before');
  expect(await textNow(page)).toBe(text(hot, pour, boil, drink));
  expect(await said()).toBe('Step 2 moved. It is number 2 of 4.');
  await undo(page);
  expect(await textNow(page)).toBe(text(boil, hot, pour, drink));
  await dragByMouse('boil', 'drink', 'behind');
  expect(await textNow(page)).toBe(text(hot, pour, drink, boil));
  expect(await names()).toEqual(['stop-1', 'pour', 'drink', 'boil']);
});

test('A step is dragged by a finger, and the next touch opens a part as before', async () => {
  page = await open(true);
  const [from, to] = [await gripOf('drink'), await edgeOf('boil', 'before')];
  await page.touchscreen.touchStart(...from);
  for (const part of [0.1, 0.5, 0.8, 1])
    await page.touchscreen.touchMove(from[0], from[1] + (to[1] - from[1]) * part);
  await untilThere('drink', 0);
  await page.touchscreen.touchEnd();
  await settle(page);
  expect(await textNow(page)).toBe(text(drink, boil, hot, pour));
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.tap('[data-make-part="pour"] [data-make-open]');
  await settle(page);
  expect(await openParts(page)).toEqual(['pour']);
});

test('What is being written stays open with the focus in it while another part is dragged past it', async () => {
  page = await open();
  await page.click('[data-make-part="boil"] [data-make-open]');
  await page.focus('[data-make-part="boil"] [data-make-field="body"]');
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  await page.keyboard.press('ArrowLeft');
  await dragByMouse('drink', 'boil', 'before');
  expect(await openParts(page)).toEqual(['boil']);
  await page.keyboard.type('-');
  await settle(page);
  expect(await textNow(page)).toContain('water-s');
});

test('Escape puts a part back where it was, and so does letting go of it where it stood', async () => {
  page = await open();
  const [from, to] = [await gripOf('drink'), await edgeOf('boil', 'before')];
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
  await untilThere('drink', 0);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await settle(page);
  expect(await textNow(page)).toBe(text(boil, hot, pour, drink));
  expect(await names()).toEqual(['boil', 'stop-1', 'pour', 'drink']);
  await page.click('[data-make-part="pour"] [data-make-open]');
  await settle(page);
  expect(await openParts(page)).toEqual(['pour']);
});

test('A warning that is dragged behind the last step stays in front of its own, and the page says why', async () => {
  page = await open();
  await dragByMouse('stop-1', 'drink', 'behind');
  expect(await textNow(page)).toBe(text(boil, hot, pour, drink));
  expect(await names()).toEqual(['boil', 'stop-1', 'pour', 'drink']);
  expect(await said()).toContain('warning');
});

async function open(hasTouch = false): Promise<Page> {
  const opened = await openForm(browser(), text(boil, hot, pour, drink), {
    before: async (fresh) => {
      await fresh.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await fresh.setViewport({ width: hasTouch ? 360 : 800, height: 2200, hasTouch });
    },
  });
  await settle(opened);
  return opened;
}

async function dragByMouse(part: string, other: string, side: 'before' | 'behind'): Promise<void> {
  const [from, to] = [await gripOf(part), await edgeOf(other, side)];
  const at = (await names()).indexOf(other);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
  await untilThere(part, at);
  await page.mouse.up();
  await settle(page);
}

/** The list shows where a part would go, a moment after the pointer is there. */
async function untilThere(part: string, place: number): Promise<void> {
  await page.waitForFunction(
    (id, index) => {
      const lines = [...document.querySelectorAll('ol.make-cards > li')];
      return lines[index]?.querySelector(`[data-make-part="${id}"]`);
    },
    { timeout: 5000 },
    part,
    place,
  );
}

async function gripOf(part: string): Promise<[x: number, y: number]> {
  return page.$eval(`[data-make-part="${part}"] [data-make-grip]`, (grip): [number, number] => {
    const { x, y, width, height } = grip.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
}

async function edgeOf(part: string, side: 'before' | 'behind'): Promise<[x: number, y: number]> {
  return page.$eval(
    `[data-make-part="${part}"]`,
    (card, isBefore): [number, number] => {
      const { x, top, bottom } = card.getBoundingClientRect();
      return [x + 22, isBefore ? top + 8 : bottom - 8];
    },
    side === 'before',
  );
}

async function names(): Promise<(string | undefined)[]> {
  return page.$$eval('ol.make-cards > li > [data-make-part]', (cards) =>
    cards.map((card) => (card as HTMLElement).dataset['makePart']),
  );
}

async function said(): Promise<string | null> {
  return page.$eval('[data-make-said]', (told) => told.textContent);
}
