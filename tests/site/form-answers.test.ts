import { PDFDocument, type PDFForm } from 'pdf-lib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakTimes, type FormHost, openFormHost, weekForm } from './form-host.ts';
import { issues } from '../../scripts/browser/page-issues.ts';
import { answersOn, isShown, savePdf } from './form-page.ts';

let host: FormHost;
let site: string;
beforeAll(async () => {
  host = await openFormHost();
  site = await host.build(weekForm('<Field label="My name" type="text" />\n'));
  host.publish(site);
});
afterAll(async () => host?.close());

async function formOf(saved: Uint8Array): Promise<PDFForm> {
  return (await PDFDocument.load(saved)).getForm();
}

const feeling = '#how-i-feel-about-my-breaks';

describe('An answer by mistake', () => {
  const chosen = (page: Page): Promise<number> =>
    page.$$eval(
      '[name="how-i-feel-about-my-breaks"]',
      (all) => all.filter((each) => (each as HTMLInputElement).checked).length,
    );

  it('is taken back by a second press, but not by a double click', async () => {
    const page = await host.open(breakTimes);
    const face = `${feeling} .option:last-child`;
    await page.click(face, { count: 2 });
    expect(await chosen(page)).toBe(1);
    await pause(700);
    await page.click(face);
    expect(await chosen(page)).toBe(0);
    await page.click(face);
    expect(await chosen(page)).toBe(1);
    await page.browserContext().close();
  });

  it('is taken back by keyboard: with the space bar or the button, and the focus stays', async () => {
    const page = await host.open(breakTimes);
    await page.click(`${feeling} .option:last-child`);
    await pause(700);
    await page.focus('[name="how-i-feel-about-my-breaks"]:checked');
    await page.keyboard.press('Space');
    expect(await chosen(page)).toBe(0);
    expect(await isShown(page, `${feeling} [data-form-clear]`)).toBe(false);
    await page.keyboard.press('Space');
    expect(await chosen(page)).toBe(1);
    await page.focus(`${feeling} [data-form-clear]`);
    await page.keyboard.press('Enter');
    expect(await chosen(page)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'how-i-feel-about-my-breaks',
    );
    await page.browserContext().close();
  });

  it('is not kept once it is taken back', async () => {
    const page = await host.open(breakTimes);
    await page.type('[name="my-name"]', 'Ava');
    await page.click(`${feeling} .option:last-child`);
    await page.click('[data-keep-yes]');
    await page.click(`${feeling} [data-form-clear]`);
    await page.reload();
    expect(await chosen(page)).toBe(0);
    expect(await answersOn(page)).toContain('Ava');
    await page.browserContext().close();
  });

  it('can be taken back in the PDF, too', async () => {
    const form = await formOf(readFileSync(path.join(site, breakTimes, 'a4.pdf')));
    expect(form.getRadioGroup('how-i-feel-about-my-breaks').isOffToggleable()).toBe(true);
  });
});

describe('Numbers', () => {
  const sum = (page: Page): Promise<string> =>
    page.$eval('[name="all-together"]', (input) => (input as HTMLInputElement).value);

  it('are added up while they are typed, exactly, and the total is saved', async () => {
    const page = await host.open(breakTimes);
    await page.type('[name="something-to-drink"]', '£0.10');
    await page.type('[name="something-to-eat"]', '1,000.20');
    expect(await sum(page)).toBe('1000.30');
    await page.keyboard.press('Backspace');
    expect(await sum(page)).toBe('1000.30');
    const form = await formOf(await savePdf(page, host.downloads));
    expect(form.getTextField('all-together').getText()).toBe('1000.30');
    // The paper has the sign already.
    expect(form.getTextField('something-to-drink').getText()).toBe('0.10');
    expect(form.getTextField('all-together').isReadOnly()).toBe(false);
    await page.browserContext().close();
  });

  it('that are none are told in words, and are not added', async () => {
    const page = await host.open(breakTimes);
    await page.type('[name="something-to-drink"]', '2');
    await page.type('[name="something-to-eat"]', '1,5');
    await page.keyboard.press('Tab');
    expect(await sum(page)).toBe('');
    const wrong = await page.$eval('[name="something-to-eat"]', (input) => ({
      invalid: input.getAttribute('aria-invalid'),
      told: document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
    }));
    expect(wrong.invalid).toBe('true');
    expect(wrong.told).toContain('for example 12 or 12.50');
    expect(await page.$eval('#all-together .field-wrong', (note) => note.textContent)).toContain(
      'Something to eat',
    );
    await page.focus('[name="something-to-eat"]');
    for (const key of ['End', 'Backspace', 'Backspace']) await page.keyboard.press(key as 'End');
    expect(await sum(page)).toBe('3.00');
    expect(await isShown(page, '#something-to-eat .field-wrong')).toBe(false);
    await page.browserContext().close();
  });

  it('can be added by hand where no script adds them', async () => {
    const page = await host.open(breakTimes, false);
    await page.type('[name="all-together"]', '3');
    const snapshot = await page.$eval('[name="all-together"]', (input) => input.hasAttribute('readonly'));
    expect(snapshot).toBe(false);
    await page.browserContext().close();
  });
});

describe('A form with every type of field', () => {
  it.each([320, 1280])('has no error of axe or HTML_CodeSniffer at level AAA, at %i wide', async (width) => {
    const page = await host.open(breakTimes);
    await page.setViewport({ width, height: 800 });
    expect(await issues(page)).toEqual([]);
    // Once more with answers: with the button that takes one back, and what is told of a wrong number.
    await page.click(`${feeling} .option:last-child`);
    await page.type('[name="something-to-eat"]', 'four');
    await page.click('[data-keep-yes]');
    expect(await issues(page)).toEqual([]);
    await page.browserContext().close();
  });
});

describe('A table', () => {
  it.each([1280, 360])(
    'is filled in by keyboard, each box named by its row and column, at %i wide',
    async (width) => {
      const page = await host.open(breakTimes);
      await page.setViewport({ width, height: 800 });
      await page.focus('#my-hours textarea');
      for (const words of ['9am', '5pm', '10am']) {
        await page.keyboard.type(words);
        await page.keyboard.press('Tab');
      }
      const table = await page.$('#my-hours table');
      const tree = await page.accessibility.snapshot({
        interestingOnly: false,
        ...(table && { root: table }),
      });
      const seen: string[] = [];
      const visit = (node: typeof tree): void => {
        if (!node) return;
        if (['textbox', 'columnheader', 'rowheader', 'row', 'table', 'grid'].includes(node.role))
          seen.push(`${node.role} ${node.name ?? ''} ${node.value ?? ''}`.trim());
        node.children?.forEach(visit);
      };
      visit(tree);
      expect(seen[0]).toBe('table My hours');
      // Where it is narrow, each box has the words of its column before it.
      expect(seen.includes('columnheader I start at')).toBe(width === 1280);
      expect(seen).toEqual(
        expect.arrayContaining([
          'rowheader Monday',
          'textbox My hours Monday I start at 9am',
          'textbox My hours Monday I finish at 5pm',
          'textbox My hours Tuesday I start at 10am',
        ]),
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      const form = await formOf(await savePdf(page, host.downloads));
      expect(form.getTextField('my-hours--tuesday--i-start-at').getText()).toBe('10am');
      await page.browserContext().close();
    },
  );
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
