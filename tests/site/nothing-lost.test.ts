import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { missingParts } from '../editions/missing-parts.ts';
import { closePage, openSite, type BuiltSite } from './built-site.ts';
import { walk } from './step-mode-walk.ts';
import { plainSite } from '../example-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site?.close());

const { documents } = await readContent(fileURLToPath(new URL('../../', import.meta.url)), {
  site: plainSite,
});

describe.each(documents)('The page of $file', (document) => {
  it('says all that no edition may leave out', async () => {
    const page = await site.open(addressOf(document), { script: false });
    const words = await page.evaluate(() => window.document.querySelector('#document')?.textContent ?? '');
    expect(missingParts(document, {}, words)).toEqual([]);
    await closePage(page);
  });
});

const tasks = documents.filter(({ kind }) => kind === 'task');

describe.each(tasks)('One step at a time, $file', (document) => {
  it('says every block that no edition may leave out', async () => {
    const page = await site.open(addressOf(document));
    const said: string[] = [];
    await walk(page, async () => {
      // As a reader does who wants to know.
      await page.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)));
      said.push(await page.$eval('#document', (article) => (article as HTMLElement).innerText));
    });
    expect(missingParts(document, {}, said.join(' ')).filter(isOfBlock)).toEqual([]);
    await closePage(page);
  });
});

/** What you need stands on the whole page, before the steps; an answer leads there by itself. */
function isOfBlock(missing: string): boolean {
  return !/^(?:title|who to ask|need|amount|price|where an answer leads)/u.test(missing);
}

function addressOf({ language, kind, slug }: Document): string {
  return `/${language}/${kind}s/${slug}/`;
}
