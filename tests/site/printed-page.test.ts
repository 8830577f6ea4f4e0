import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, closePage, openSite, type BuiltSite, type OpenOptions } from './built-site.ts';
import { exampleForm, exampleTask, openExamples } from './examples.ts';
import { pagesOfNewMarkup } from './new-markup.ts';
import { brokenPages, wholePage, type BrokenPage } from './printed/broken-pages.ts';
import { findFaults } from './printed/find-faults.ts';
import { faultsOnPaper } from './judges/prints.ts';
import { markParts } from './printed/mark-parts.ts';
import { hasPhonePictures, openToPrint } from './printed/open-to-print.ts';
import { printPage, type Paper, type PrintedSheet } from './printed/print-page.ts';

const papers: readonly Paper[] = ['A4', 'Letter'];

let site: BuiltSite;
let examples: BuiltSite;
beforeAll(async () => {
  site = await openSite();
  examples = await openExamples();
});
afterAll(async () => {
  await site?.close();
  await examples?.close();
});

describe('Printed from the browser, the page', () => {
  // All other pages with markup of their own are printed where they are looked at on a screen: every-page.test.ts.
  it.concurrent.for(builtPages().filter((path) => hasPhonePictures(path) && pagesOfNewMarkup().has(path)))(
    '%s is whole on A4 and on Letter paper',
    async (path, { expect }) => {
      expect(await faultsOf(site, path)).toEqual([]);
    },
  );

  it.each([
    ['dark colours', { dark: true }],
    ['dark colours that were chosen', { before: choose({ colours: 'dark' }) }],
    ['very large text', { before: choose({ size: 'larger' }) }],
  ] satisfies [string, OpenOptions][])('of a task is whole for a reader of %s', async (_of, options) => {
    expect(await faultsOf(examples, exampleTask, options)).toEqual([]);
  });

  it('of a task says on each sheet what it is, who to ask and that it is a draft', async () => {
    const page = await openToPrint(examples, exampleTask);
    const { sheets } = await printPage(page, 'A4', await markParts(page));
    expect(sheets.length).toBeGreaterThan(2);
    const title = await page.$eval('h1', (heading) => heading.textContent.trim());
    for (const [index, sheet] of sheets.entries()) {
      const margin = wordsInMargin(sheet);
      expect(margin).toContain(title);
      expect(margin).toContain('Who to ask: ');
      expect(margin).toContain('Draft: not yet checked with readers');
      expect(margin).toContain(`Page ${index + 1} of ${sheets.length}`);
    }
    await closePage(page);
  });

  it('of a form has what somebody typed, to the last word', async () => {
    const page = await openToPrint(examples, exampleForm);
    await page.type('textarea', 'I like to work with my hands. '.repeat(30) + 'Penultimate');
    const { expected, sheets } = { ...(await printPage(page, 'A4', await markParts(page))) };
    const printed = sheets.flatMap(({ words }) => words.map(({ text }) => text));
    expect(printed.filter((word) => word === 'hands.')).toHaveLength(30);
    expect(printed).toContain('Penultimate');
    expect(findFaults({ expected, sheets })).toEqual([]);
    await closePage(page);
  });
});

describe('This test', () => {
  it.each(brokenPages)('finds $fault', async (broken) => {
    for (const faults of await faultsOfHtml(broken)) expect(faults.join('\n')).toMatch(broken.said);
  });

  it('finds nothing on a page that is whole', async () => {
    expect(await faultsOfHtml(wholePage)).toEqual([[], []]);
  });
});

async function faultsOf(from: BuiltSite, path: string, options: OpenOptions = {}): Promise<string[]> {
  const page = await openToPrint(from, path, options);
  const faults = await faultsOnPaper(page, papers);
  await closePage(page);
  return faults;
}

/** On both papers. */
async function faultsOfHtml({ html, css = '' }: Pick<BrokenPage, 'html' | 'css'>): Promise<string[][]> {
  const page = await site.browser.newPage();
  await page.setContent(
    `<html lang="en-GB"><style>@page { margin: 20mm } body { margin: 0; font: 14pt/1.5 sans-serif } ${css}</style>${html}`,
  );
  const expected = await markParts(page);
  const faults: string[][] = [];
  for (const paper of papers) faults.push(findFaults(await printPage(page, paper, expected)));
  await page.close();
  return faults;
}

function choose(settings: Readonly<Record<string, string>>): NonNullable<OpenOptions['before']> {
  return (page) =>
    page.evaluateOnNewDocument(
      (kept) => localStorage.setItem('clearstep-settings', kept),
      JSON.stringify(settings),
    );
}

function wordsInMargin({ words }: PrintedSheet): string {
  return words
    .filter(({ inMargin }) => inMargin)
    .map(({ text }) => text)
    .join(' ');
}
