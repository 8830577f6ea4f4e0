import { expect, test } from 'vitest';
import { blank, openForm, openParts, press, textOf } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser();

test('Only the part that is being written is open: the others are a line each, with their first words', async () => {
  const page = await openForm(
    browser(),
    `${blank}\n<Step done="" short="Boil">\nBoil the **water**.\n</Step>\n\n<Stop>\nIt is hot.\n</Stop>\n`,
  );
  expect(await openParts(page)).toEqual(['facts']);
  await press(page, '[data-make-part="boil"] [data-make-open]');
  expect(await openParts(page)).toEqual(['boil']);
  // What the keys do is said where they work.
  expect(await page.$eval('.is-open', (part) => part.textContent)).toContain('Alt with an arrow key moves');
  const lines = await page.$$eval('.make-line', (all) =>
    all.map((line) => [...line.children].map(({ textContent }) => textContent).join(' | ')),
  );
  expect(lines).toEqual([
    'About it | Make tea',
    'What you need | No words yet',
    'Who can help | Your supervisor',
    'What it is about',
    'Papers',
    'Where the facts come from',
    'Readers, consent and photos',
    'Step 1',
    'Warning | It is hot.',
  ]);
  // Its id is made of its words, and it stays open while they change.
  await page.focus('[data-make-part="boil"] [data-make-field="short"]');
  await page.keyboard.type('ing');
  await page.waitForFunction(() => document.querySelector('.is-open [data-make-field="short"]'));
  expect(await textOf(page)).toContain('short="Boiling"');
  expect((await openParts(page)).length).toBe(1);
  await press(page, '.is-open [data-make-open]');
  expect(await openParts(page)).toEqual([]);
});

test('The form fits a phone, and every field has a name', async () => {
  const page = await openForm(
    browser(),
    `${blank}\n${'Pour the water into the cup slowly. '.repeat(12)}\n\n<Choice question="Is it hot?">\n<Answer when="Yes">\nWait.\n</Answer>\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>\n`,
  );
  await page.setViewport({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // A folded part is a line, however long its words are.
  const heights = await page.$$eval('.is-folded', (cards) => cards.map(({ clientHeight }) => clientHeight));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.max(...heights)).toBeLessThan(80);
  const nameless = await page.$$eval(
    'input, textarea, select',
    (fields) =>
      fields.filter((field) => field.labels?.length !== 1 || field.labels[0]?.textContent === '').length,
  );
  expect(nameless).toBe(0);
});
