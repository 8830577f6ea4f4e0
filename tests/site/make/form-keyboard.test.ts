import { expect, test } from 'vitest';
import { readFile } from '../../model/read-file.ts';
import {
  blank,
  focused,
  openForm,
  press,
  pressWith,
  tabTo,
  textOf,
  typeInto,
  typeOver,
} from './form-hands.ts';
import { oneBrowser } from './one-browser.ts';

const browser = oneBrowser();

test('A card with six steps is made from nothing with the keyboard alone, and can be read', async () => {
  const page = await openForm(browser(), blank);
  await typeInto(page, 'title', 'Clean a cup');
  await press(page, '[data-make-part="needs"] [data-make-open]');
  await press(page, '[data-make-do="add-need"]');
  await typeOver(page, 'a sponge');
  for (let number = 1; number <= 6; number += 1) {
    await press(page, '.make-form > section > .make-add [data-make-add="Step"]');
    expect(await focused(page)).toBe('body');
    await page.keyboard.type(`Do thing ${number} <now> with *care*.`);
    await tabTo(page, 'done');
    await page.keyboard.type(`Thing ${number} is done.`);
  }
  const { document, messages } = readFile(await textOf(page));
  expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.title).toBe('Clean a cup');
  expect(document?.need.map(({ item }) => item)).toEqual(['a sponge']);
  expect(document?.blocks.map((block) => block.type === 'step' && block.done)).toEqual(
    [1, 2, 3, 4, 5, 6].map((number) => `Thing ${number} is done.`),
  );
});

test('A step is moved by the keyboard, keeps the focus, and where it stands is said', async () => {
  const page = await openForm(
    browser(),
    `${blank}
<Step done="It is hot." short="Boil the water">
Boil the water.
</Step>

<Step done="It is brown." short="Pour">
Pour the water.
</Step>
`,
  );
  await press(page, '[data-make-part="pour"] [data-make-open]');
  await page.focus('[data-make-part="pour"] textarea');
  await pressWith(page, 'Alt', 'ArrowUp');
  await page.waitForFunction(() => document.activeElement?.closest('[data-make-part="pour"]'));
  expect(await page.$eval('[data-make-said]', (said) => said.textContent)).toBe(
    'Step 2 moved. It is number 1 of 2.',
  );
  expect((await textOf(page)).indexOf('Pour')).toBeLessThan((await textOf(page)).indexOf('Boil'));
});

test('What was typed just before a part is moved stays in that part', async () => {
  const page = await openForm(
    browser(),
    `${blank}\n<Step done="">\nBoil the water.\n</Step>\n\n<Step done="">\nPour it.\n</Step>\n`,
  );
  await press(page, '.make-cards > li:nth-child(2) [data-make-open]');
  await page.focus('.make-cards > li:nth-child(2) textarea');
  await page.keyboard.press('End');
  await page.keyboard.type(' Slowly.');
  await pressWith(page, 'Alt', 'ArrowUp');
  await page.waitForFunction(() =>
    document.querySelector('[data-make-said]')?.textContent?.includes('moved'),
  );
  const text = await textOf(page);
  expect(text).toMatch(/Pour it\. Slowly\.[\s\S]*Boil the water\.\n/u);
  expect(text.match(/Slowly/gu)).toHaveLength(1);
  const shown = await page.$$eval('.make-cards > li', (parts) =>
    parts.map(
      (part) => part.querySelector('textarea')?.value ?? part.querySelector('.make-first-words')?.textContent,
    ),
  );
  expect(shown).toEqual(['Pour it. Slowly.', 'Boil the water.']);
});
