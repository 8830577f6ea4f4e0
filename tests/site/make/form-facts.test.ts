import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { documentIn } from '../../model/read-file.ts';
import { blank, openForm, press, settle, textOf, typeOver, undo } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const parts = `
## Get ready

<Step done="It is hot." short="Boil the water">
Boil the water.
</Step>

<Step done="It is brown." short="Pour">
Pour the water.
</Step>
`;

const browser = oneBrowser();

test('What a document is about is ticked, and taken out again without a trace', async () => {
  const page = await openForm(browser(), blank + parts);
  await press(page, '[data-make-part="topics"] [data-make-open]');
  await tick(page, 'workplace', 'kitchen');
  await tick(page, 'workplace', 'cafe');
  await tick(page, 'helps-with', 'food');
  const { topics } = documentIn(await textOf(page));
  expect(topics).toEqual({ workplace: ['kitchen', 'cafe'], 'helps-with': ['food'] });
  await tick(page, 'helps-with', 'food');
  await tick(page, 'workplace', 'kitchen');
  await tick(page, 'workplace', 'cafe');
  expect(await textOf(page)).toBe(blank + parts);
});

test('A poster is asked for, of two parts, and a paper is left out with the reason', async () => {
  const page = await openForm(browser(), blank + parts);
  await press(page, '[data-make-part="papers"] [data-make-open]');
  await tick(page, 'make', 'poster');
  await tick(page, 'only-0', 'boil-the-water');
  await tick(page, 'only-0', 'pour');
  await tick(page, 'leave-out', 'booklet');
  await page.type('[data-make-field="reason-booklet"]', 'One sheet is enough');
  const { askedEditions, leftOutEditions } = editionsOf(await textOf(page));
  expect(askedEditions).toEqual([['poster', ['boil-the-water', 'pour']]]);
  expect(leftOutEditions).toEqual([['booklet', 'One sheet is enough']]);
  await tick(page, 'only-0', 'pour');
  await tick(page, 'only-0', 'boil-the-water');
  expect(editionsOf(await textOf(page)).askedEditions).toEqual([['poster', []]]);
  await tick(page, 'make', 'poster');
  await tick(page, 'leave-out', 'booklet');
  expect(await textOf(page)).toBe(blank + parts);
});

test('A source is written with its year and address, and taken away, and undo brings it back', async () => {
  const page = await openForm(browser(), blank + parts);
  await press(page, '[data-make-part="sources"] [data-make-open]');
  await press(page, '[data-make-do="add-source"]');
  await typeOver(page, 'Working with hot water: a guide');
  await page.type('[data-make-field="sourceYear"]', '2024');
  await page.type('[data-make-field="sourceAddress"]', 'https://example.org/water');
  const written = await textOf(page);
  expect(documentIn(written).sources).toEqual([
    { title: 'Working with hot water: a guide', year: 2024, url: 'https://example.org/water' },
  ]);
  await press(page, '[data-make-part="source 0"] > button');
  expect(await textOf(page)).toBe(blank + parts);
  await undo(page);
  expect(await textOf(page)).toBe(written);
});

test('What has no field is shown as it stands in the text: facts, attributes, tags and quotes', async () => {
  const facts = blank.replace(
    'reviewed:',
    'colour: green\ncontact: { role: Front desk, hours: 9am to 5pm }\nreviewed:',
  );
  const text = `${facts}
<Step done="It is hot." sign="film.mp4" colour="red" size="2">
Boil the water.
</Step>

<Unknown colour="red">
Nobody knows it.
</Unknown>

> Somebody said it.
`;
  const page = await openForm(browser(), text);
  const shown = async (): Promise<string> =>
    (
      await page.$$eval('[data-make-only-in-text] pre', (all) => all.map(({ textContent }) => textContent))
    ).join('\n');
  expect(await shown()).toBe('colour: green\ncontact: { role: Front desk, hours: 9am to 5pm }');
  const lines = await page.$$eval('.of-other .make-first-words', (all) =>
    all.map(({ textContent }) => textContent),
  );
  expect(lines).toEqual(['> Somebody said it.']);
  await press(page, '.of-step [data-make-open]');
  expect(await shown()).toBe('colour="red"\nsize="2"');
  await press(page, '.of-unknown [data-make-open]');
  expect(await shown()).toContain('<Unknown colour="red">\nNobody knows it.\n</Unknown>');
  expect(await textOf(page)).toBe(text);
});

function editionsOf(text: string): { askedEditions: unknown; leftOutEditions: unknown } {
  const { askedEditions, withoutEditions } = documentIn(text);
  return {
    askedEditions: askedEditions.map(({ edition, only = [] }) => [edition, only.map(({ id }) => id)]),
    leftOutEditions: withoutEditions.map(({ edition, reason }) => [edition, reason]),
  };
}

async function tick(page: Page, list: string, value: string): Promise<void> {
  await page.focus(`[data-make-ticks="${list}"] input[value="${value}"]`);
  await page.keyboard.press('Space');
  await settle(page);
}
