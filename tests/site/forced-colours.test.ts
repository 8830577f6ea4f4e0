import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closePage, type BuiltSite } from './built-site.ts';
import { exampleTask, openExamples } from './examples.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openExamples();
});
afterAll(async () => site?.close());

describe('In the colours of the device, as in the contrast themes of Windows', () => {
  it('pictures keep the white that they were drawn for', async () => {
    const page = await openForced(exampleTask);
    expect(await styleOf(page, 'body', 'backgroundColor')).toBe(black);
    expect(await styleOf(page, '.tile-picture', 'backgroundColor')).toBe(white);
    await closePage(page);
  });

  it('the sign of a stop does not fill up', async () => {
    const page = await openForced(exampleTask);
    expect(await styleOf(page, '.notice .icon', 'fill')).toBe(white);
    expect(await styleOf(page, '.notice .icon .cut', 'fill')).toBe(black);
    await closePage(page);
  });

  it('the bar of step mode still tells what is done from what is not', async () => {
    const page = await openForced(`${exampleTask}#do/2`);
    expect(await styleOf(page, '.bar .past', 'backgroundColor')).toBe(white);
    expect(await styleOf(page, '.bar :not(.past)', 'backgroundColor')).not.toBe(white);
    await closePage(page);
  });
});

const black = 'rgb(0, 0, 0)';
const white = 'rgb(255, 255, 255)';

/** Puppeteer knows no forced colours; the browser does. */
async function openForced(path: string): Promise<Page> {
  return site.open(path, {
    before: async (page) => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-color-scheme', value: 'dark' },
        ],
      });
    },
  });
}

function styleOf(page: Page, selector: string, property: 'backgroundColor' | 'fill'): Promise<string> {
  return page.$eval(selector, (element, name) => getComputedStyle(element)[name], property);
}
