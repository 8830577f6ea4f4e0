import { expect, test } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import { blank, openForm, press, remarkAt, textOf } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser();

test('Advice stands at the field that it is about, is counted in a folded line, and one press writes what it offers', async () => {
  const text = `${blank}\n<Step done="It is hot.">\nUtilise the kettle to commence.\n</Step>\n`;
  const said = (words: string, swap: string): Message => {
    const remark = remarkAt(text, words);
    return { ...remark, replacement: { place: remark.place, text: swap } };
  };
  const whole: Message = { ...said('Make tea', ''), rule: 'whole', found: 'It is long.' };
  const { place: _, ...withoutPlace } = whole;
  const page = await openForm(browser(), text, {
    messages: [
      said('Utilise', 'Use'),
      said('commence', 'start'),
      said('Your supervisor', 'Kim'),
      withoutPlace,
    ],
  });
  const told = await page.$$eval('.make-beside', (all) =>
    all.map((each) => each.getAttribute('data-make-beside')),
  );
  expect(told).toEqual(['whole']);
  expect(await page.$$eval('.make-count', (all) => all.map(({ textContent }) => textContent))).toEqual([
    '1 remark',
    '2 remarks',
  ]);
  await press(page, '.make-card.of-step [data-make-open]');
  const saidOfStep = (): Promise<(string | null)[]> =>
    page.$$eval('.make-field:has([data-make-field="body"]) details > summary', (all) =>
      all.map(({ textContent }) => textContent),
    );
  await page.waitForSelector('.make-field:has([data-make-field="body"])');
  expect(await saidOfStep()).toEqual(['“Utilise” is a hard word.', '“commence” is a hard word.']);
  await press(page, '.make-field details > summary');
  await press(page, '.make-field details[open] [data-make-swap]');
  expect(await textOf(page)).toContain('\nUse the kettle to commence.');
  // The others stay where their words are now, and put nothing in before the text has been looked at.
  const left = '.make-field:has([data-make-field="body"]) .make-beside';
  expect(await page.$$eval(left, (all) => all.map(({ textContent }) => textContent))).toEqual([
    expect.stringContaining('“commence” is a hard word.'),
  ]);
  await press(page, `${left} [data-make-swap]`);
  expect(await textOf(page)).toContain('\nUse the kettle to commence.');
});
