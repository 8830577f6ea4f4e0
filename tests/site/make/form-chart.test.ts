import { expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { Message } from '../../../src/model/message.ts';
import { bytesOf, openForm, press, settle, textOf, typeInto, undo } from './form-hands.ts';
import type { FormWindow } from './form-page.ts';
import { oneBrowser } from './one-browser.ts';

const report = `---
title: Our results
kind: report
summary: This report is about our results.
picture: bar chart
reviewed: 2026-11-01
review-by: 2027-11-01
---
`;
const withChart = `${report}
<Chart data="./answers.csv" label="What people said" type="people" say="said yes" />
`;
const csv = '\uFEFFAnswer,People\r\n"Yes, always",28\r\nNo,12\r\n';
const files = { 'answers.csv': new TextEncoder().encode(csv) };

const browser = oneBrowser();

test('A cell of the table of a chart is changed in its file and nothing else, and undo brings it back', async () => {
  const page = await openForm(browser(), withChart, { files });
  await press(page, '.of-chart [data-make-open]');
  await page.waitForSelector('[data-make-table]');
  await typeInto(page, 'cell-1-1', '30');
  expect(await textOf(page)).toBe(withChart);
  expect(await tableOf(page)).toBe(csv.replace('28', '30'));
  await typeInto(page, 'say', 'said yes to it');
  expect(await textOf(page)).toContain('say="said yes to it"');
  await undo(page);
  await undo(page);
  expect(await textOf(page)).toBe(withChart);
  expect(await tableOf(page)).toBe(csv);
  expect(await page.$eval('[data-make-field="cell-1-1"]', (field) => (field as HTMLInputElement).value)).toBe(
    '28',
  );
});

test('A table grows by lines and columns, and one from a spreadsheet takes its place after a look', async () => {
  const page = await openForm(browser(), withChart, { files });
  await press(page, '.of-chart [data-make-open]');
  await page.waitForSelector('[data-make-table]');
  await press(page, '[data-make-do="add-line"]');
  await typeInto(page, 'cell-3-0', 'Not sure');
  await typeInto(page, 'cell-3-1', '7');
  await textOf(page);
  await page.focus('.make-row:nth-of-type(3) [data-make-do="remove-line"]');
  await page.keyboard.press('Enter');
  await settle(page);
  expect(await tableOf(page)).toBe('\uFEFFAnswer,People\r\n"Yes, always",28\r\nNot sure,7\r\n');
  await page.$eval('[data-make-paste-table]', (field) => {
    field.closest('details')?.setAttribute('open', '');
    (field as HTMLTextAreaElement).value = 'Answer\tBefore\tNow\nGood\t10\t20\n';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForSelector('[data-make-do="take-table"]');
  expect(await tableOf(page)).toContain('Not sure');
  await press(page, '[data-make-do="take-table"]');
  expect(await tableOf(page)).toBe('\uFEFFAnswer,Before,Now\r\nGood,10,20\r\n');
});

test('A new chart has a table of its own, and what is said of a table stands at its chart', async () => {
  const said: Message = {
    file: 'content/tasks/make-tea/answers.csv',
    severity: 'error',
    rule: 'broken-table',
    place: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    found: 'Column 2 has no name.',
    allowed: 'Every column has a name.',
    fix: 'Write its name.',
  };
  const page = await openForm(browser(), withChart, { messages: [said], files });
  expect(
    await page.$$eval('.make-count', (all) => all.map((each) => each.closest('.make-card')?.className)),
  ).toEqual([expect.stringContaining('of-chart')]);
  await page.$eval('.make-form > section > .make-add details', (fold) => void (fold.open = true));
  await press(page, '.make-form > section > .make-add [data-make-add="Chart"]');
  expect(await textOf(page)).toContain('<Chart data="./table-1.csv" label="" type="bars" />');
  await page.waitForSelector('[data-make-table]');
  expect(await page.evaluate(() => (globalThis as unknown as FormWindow).files())).toEqual([
    'answers.csv',
    'table-1.csv',
  ]);
});

async function tableOf(page: Page): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(page, 'answers.csv'));
}
