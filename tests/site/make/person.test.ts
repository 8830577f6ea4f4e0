import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { task } from '../../model/read-file.ts';
import { way, write } from './choose-for-person.ts';
import { lastLook, origin, servePersonPage, type TaskOfSite } from './person-page.ts';
import { oneBrowser } from './one-browser.ts';
import { saved } from './made-page.ts';

const tea = task(`<Step done="It is hot." short="Boil the water">
Fill the kettle with cold water.
</Step>

<Step done="It is brown." short="Stir the tea">
Stir the milk into the tea.
</Step>

<Step done="It is there." short="Carry with 2 hands">
Carry the cup with 2 hands.
</Step>`);

const browser = oneBrowser();

test('What was made for a person is kept when the document changes, and what is different is told', async () => {
  const site: TaskOfSite = { text: tea };
  const page = await open(site);
  await page.click(way('boil-the-water', 'known'));
  await write(page, 'stir-the-tea', 'Stir it **your** way.');
  await saved(page);
  expect(await lastLook(page)).toContain('Stir it **your** way.');
  expect(await lastLook(page)).not.toContain('Fill the kettle');

  site.text = tea.replace('Fill the kettle with cold water.', 'Fill the kettle. Close the lid.');
  await page.reload();
  await page.waitForSelector('[data-make-news]');
  expect(await page.$$eval('[data-make-change]', (all) => all.map((each) => each.textContent))).toEqual([
    expect.stringMatching(/^Other words: a step.*Close the lid\./u),
  ]);
  await page.waitForSelector('[data-make-step="boil-the-water"] [data-make-note="changed"]');
  expect(await lastLook(page)).toContain('Close the lid.');
  expect(await lastLook(page)).toContain('Stir it **your** way.');
  await page.click('[data-make-still]');
  await page.waitForSelector('[data-make-note]', { hidden: true });
  expect(await lastLook(page)).not.toContain('Close the lid.');
  await page.click('[data-make-read]');
  await page.waitForSelector('[data-make-news]', { hidden: true });
  await page.close();
});

test('A step is shown as it is while words for it would lose an amount, and that is said', async () => {
  const page = await open({ text: tea });
  await write(page, 'carry-with-2-hands', 'Carry it.');
  await page.waitForSelector('[data-make-note="amounts"]');
  expect(await page.$eval('[data-make-note="amounts"]', (note) => note.textContent)).toContain('2 hands');
  expect(await lastLook(page)).not.toContain('Carry it.');
  await write(page, 'carry-with-2-hands', ' Use two hands.');
  await page.waitForSelector('[data-make-note="amounts"]', { hidden: true });
  expect(await lastLook(page)).toContain('Carry it. Use two hands.');
  await page.close();
});

async function open(site: TaskOfSite): Promise<Page> {
  // Each with a store of its own.
  const page = await (await browser().createBrowserContext()).newPage();
  await servePersonPage(page, site);
  await page.goto(`${origin}/make/#for=/task.json`);
  await page.waitForSelector('[data-make-person] [data-make-step]');
  return page;
}
