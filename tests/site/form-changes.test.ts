import { PDFDocument, type PDFForm } from 'pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FormHost, myWeek, openFormHost, weekForm } from './form-host.ts';
import { answersOn, isShown, saidOn, savePdf } from './form-page.ts';

/** A form before and after its author changed it, and what happens to answers that were written before. */

const before = weekForm(`<Field label="My name" type="text" />
<Field label="Who can read my health facts" type="text" />
<Field label="I want my boss to read this" type="check" />
<Field label="I do not want my boss to read this" type="check" />
<Field label="How I feel" type="faces" options="Good; In between; Bad" />
<Field label="How my boss feels" type="faces" options="Good; In between; Bad" />
<Field id="team" label="I want my team to read this" type="check" />
<Field label="What I like to eat" type="text" />
`);

/** A question more at the top, the contrary under the same id, and a question less. */
const after = weekForm(`<Field label="My phone number" type="text" />
<Field label="My name" type="text" />
<Field label="Who can read my health facts" type="text" />
<Field label="I want my boss to read this" type="check" />
<Field label="I do not want my boss to read this" type="check" />
<Field label="How I feel" type="faces" options="Good; In between; Bad" />
<Field label="How my boss feels" type="faces" options="Good; In between; Bad" />
<Field id="team" label="I do not want my team to read this" type="check" />
`);

let host: FormHost;
let sites: { before: string; after: string };
beforeAll(async () => {
  host = await openFormHost();
  sites = { before: await host.build(before), after: await host.build(after) };
});
afterAll(async () => host?.close());

/** A page of the site before, with these answers. */
async function openFilled(): Promise<Page> {
  host.publish(sites.before);
  const page = await host.open(myWeek);
  await page.type('[name="my-name"]', 'Ava');
  await page.type('[name="who-can-read-my-health-facts"]', 'Nobody');
  await page.type('[name="what-i-like-to-eat"]', 'Soup');
  await page.click('[name="i-do-not-want-my-boss-to-read-this"]');
  await page.click('[name="team"]');
  await page.click('[name="how-i-feel"][value="Bad"]');
  return page;
}

async function formOf(saved: Uint8Array): Promise<PDFForm> {
  return (await PDFDocument.load(saved)).getForm();
}

/** All that must be so in the form after, wherever the answers came from. */
const inOwnPlaces = {
  answers: 'Ava|Nobody|on|Bad',
  ticked: ['i-do-not-want-my-boss-to-read-this'],
  beside: expect.stringMatching(/I want my team to read this.*ticked/),
  gone: expect.stringMatching(/What I like to eat.*Soup/),
};

async function placesOn(page: Page): Promise<object> {
  return {
    answers: await answersOn(page),
    ticked: await page.$$eval('input[type="checkbox"]:checked', (boxes) =>
      boxes.map((box) => box.getAttribute('name')),
    ),
    beside: await page.$eval('#team .old-answer', (note) => note.textContent ?? ''),
    gone: await page.$eval('[data-form-gone]', (list) => list.textContent ?? ''),
  };
}

describe('Answers that were kept before the form changed', () => {
  it('each stay with their own question, and never answer its contrary', async () => {
    const page = await openFilled();
    await page.click('[data-keep-yes]');
    host.publish(sites.after);
    await page.reload();
    expect(await placesOn(page)).toEqual(inOwnPlaces);
    await page.browserContext().close();
  });

  it('stay to be read until they are taken away, also when more is written', async () => {
    const page = await openFilled();
    await page.click('[data-keep-yes]');
    host.publish(sites.after);
    await page.reload();
    await page.type('[name="my-phone-number"]', '1');
    await page.reload();
    expect(await page.$$eval('.old-answer', (notes) => notes.length)).toBe(2);
    for (const note of await page.$$('.old-answer button')) await note.press('Enter');
    expect(await isShown(page, '[data-form-gone]')).toBe(false);
    await page.reload();
    expect(await page.$$eval('.old-answer', (notes) => notes.length)).toBe(0);
    expect(await answersOn(page)).toBe('1|Ava|Nobody|on|Bad');
    await page.browserContext().close();
  });
});

describe('A page that was opened before the form changed', () => {
  it('saves each answer to its own question, and says which have no place', async () => {
    const page = await openFilled();
    host.publish(sites.after);
    const form = await formOf(await savePdf(page, host.downloads));
    expect(form.getTextField('my-phone-number').getText()).toBeUndefined();
    expect(form.getTextField('my-name').getText()).toBe('Ava');
    expect(form.getTextField('who-can-read-my-health-facts').getText()).toBe('Nobody');
    expect(form.getCheckBox('i-want-my-boss-to-read-this').isChecked()).toBe(false);
    expect(form.getCheckBox('i-do-not-want-my-boss-to-read-this').isChecked()).toBe(true);
    expect(form.getCheckBox('team').isChecked()).toBe(false);
    expect(form.getRadioGroup('how-i-feel').getSelected()).toBe('Bad');
    await expect.poll(() => saidOn(page)).toContain('has changed since you opened this page');
    const said = await saidOn(page);
    expect(said).toContain('I want my team to read this”: ticked');
    expect(said).toContain('“What I like to eat”: Soup');
    await page.browserContext().close();
  });

  it.each(['the button', 'the browser'])('loses nothing when it is loaded again by %s', async (way) => {
    const page = await openFilled();
    host.publish(sites.after);
    await savePdf(page, host.downloads);
    await expect.poll(() => isShown(page, '[data-form-load]')).toBe(true);
    await page.type('[name="my-name"]', ' Owen');
    if (way === 'the browser') await page.reload();
    else await Promise.all([page.waitForNavigation(), page.click('[data-form-load]')]);
    await page.$eval('[name="my-name"]', (input) => {
      (input as HTMLInputElement).value = (input as HTMLInputElement).value.replace(' Owen', '');
    });
    expect(await placesOn(page)).toEqual(inOwnPlaces);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.browserContext().close();
  });

  it('is not told that anything changed when the form is the same', async () => {
    const page = await openFilled();
    await savePdf(page, host.downloads);
    await expect.poll(() => saidOn(page)).toContain('saved');
    expect(await saidOn(page)).not.toContain('changed');
    expect(await isShown(page, '[data-form-load]')).toBe(false);
    await page.browserContext().close();
  });
});
