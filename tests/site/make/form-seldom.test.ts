import { afterEach, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import { documentIn, readFile } from '../../model/read-file.ts';
import { blank, openForm, press, remarkAt, settle, textOf, typeOver } from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const guide = blank
  .replace('kind: task', 'kind: guide')
  .replace(
    /time:[\s\S]*?reviewed:/u,
    'contact: { role: Front desk, phone: 020 7946 0999 }\nsources: [{ title: Tea }]\nreviewed:',
  );
const step = '\n<Step done="It is hot." short="Boil">\nBoil the water.\n</Step>\n';

const browser = oneBrowser();
let page: Page;
afterEach(() => page.close());

test('The people of all drawings are chosen in two lists, one word at a time, and taken out without a trace', async () => {
  page = await openForm(browser(), blank + step);
  await choose('skin', 'dark skin');
  await choose('hair', 'grey hair');
  expect(documentIn(await textOf(page)).people).toEqual({ skin: 'dark skin', hair: 'grey hair' });
  // Small pictures are asked for with them.
  expect(await page.evaluate(() => (globalThis as { drawn?: unknown }).drawn)).toContainEqual([
    'kettle',
    'dark skin',
  ]);
  await choose('skin', 'medium skin');
  expect(documentIn(await textOf(page)).people).toEqual({ skin: 'medium skin', hair: 'grey hair' });
  await choose('hair', '');
  expect(documentIn(await textOf(page)).people).toEqual({ skin: 'medium skin' });
  await choose('skin', '');
  expect(await textOf(page)).toBe(blank + step);
});

test('A guide says whom it is for and where its law is in force', async () => {
  page = await openForm(browser(), `${guide}\nText of it.\n`);
  await choose('audience', 'employer');
  await tick('nation', 'Wales');
  await tick('nation', 'Scotland');
  const { document, messages } = readFile(await textOf(page), 'content/guides/make-tea/en-GB.mdx');
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([document?.audience, document?.nations]).toEqual(['employer', ['Wales', 'Scotland']]);
  await choose('audience', '');
  await tick('nation', 'Wales');
  await tick('nation', 'Scotland');
  expect(await textOf(page)).toBe(`${guide}\nText of it.\n`);
});

test('Readers who tried it are written down, and who agreed to be shown', async () => {
  page = await openForm(browser(), blank + step);
  await press(page, '[data-make-part="rights"] [data-make-open]');
  await press(page, '[data-make-do="add-time"]');
  await type('readersGroup', 'Four kitchen workers');
  await type('readersChanged', 'Shorter steps');
  await type('consentWho', 'The woman in the photo');
  await page.$eval('[data-make-field="consentWhen"]', (field) => {
    (field as HTMLInputElement).value = '2026-09-01';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await type('consentTo', 'Her photo is shown here');
  const text = await textOf(page);
  const today = new Date().toISOString().slice(0, 10);
  expect(documentIn(text)).toMatchObject({
    readerChecks: [{ date: today, group: 'Four kitchen workers', changed: 'Shorter steps' }],
  });
  expect(text).toMatch(
    /consent:[\s\S]*who: The woman in the photo[\s\S]*when: 2026-09-01[\s\S]*to: Her photo/u,
  );
  await press(page, '[data-make-part="time 0"] > button');
  expect(documentIn(await textOf(page)).readerChecks).toEqual([]);
});

test('What there is to say about readers, consent and photos is said once, at a field or below the whole of it', async () => {
  const text = blank.replace(
    'reviewed:',
    'checked-with-readers: [{ place: Leeds, group: Four }]\nconsent: { who: Kim, to: Sit }\nreviewed:',
  );
  const said = ['{ place', 'Four', '{ who', 'Kim'];
  page = await openForm(browser(), text + step, { messages: said.map((words) => remarkAt(text, words)) });
  await press(page, '[data-make-part="rights"] [data-make-open]');
  const found = await page.$$eval('[data-make-part="rights"] [data-make-beside]', (all) =>
    all.map(({ textContent }) => /“(.*)”/u.exec(textContent)?.[1] ?? ''),
  );
  expect(found.toSorted()).toEqual(said.toSorted());
});

test('A step has a picture of it when it is done and one when it is not, and a film of it', async () => {
  page = await openForm(browser(), blank + step);
  await press(page, '.of-step [data-make-open]');
  await page.$$eval('.of-step details', (all) => all.forEach((each) => (each.open = true)));
  await type('done-picture', 'cup of tea');
  await type('not-done-picture', 'kettle');
  await type('sign', './film.mp4');
  await type('captions', './film.vtt');
  await choose('spoken-by', 'computer');
  const text = await textOf(page);
  for (const written of [
    'done-picture="cup of tea"',
    'not-done-picture="kettle"',
    'sign="./film.mp4"',
    'captions="./film.vtt"',
    'spoken-by="computer"',
  ])
    expect(text).toContain(written);
  await page.setViewport({ width: 360, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('A word of its own is allowed in a document', async () => {
  page = await openForm(browser(), blank + step);
  await page.$$eval('[data-make-part="facts"] details', (all) => all.forEach((each) => (each.open = true)));
  await press(page, '[data-make-do="add-word"]');
  await typeOver(page, 'drip tray');
  expect(documentIn(await textOf(page)).words).toEqual(['drip tray']);
});

async function choose(name: string, value: string): Promise<void> {
  await page.select(`[data-make-field="${name}"]`, value);
  await settle(page);
}

async function tick(list: string, value: string): Promise<void> {
  await page.focus(`[data-make-ticks="${list}"] input[value="${value}"]`);
  await page.keyboard.press('Space');
  await settle(page);
}

async function type(name: string, words: string): Promise<void> {
  await page.focus(`[data-make-field="${name}"]`);
  await typeOver(page, words);
  await settle(page);
}
