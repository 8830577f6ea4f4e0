import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { missingParts } from '../editions/missing-parts.ts';
import { closePage, dist, openSite, type BuiltSite } from './built-site.ts';
import { openReader, type PageReader } from './parsed-pages.ts';
import { walk } from './step-mode-walk.ts';
import { plainSite } from '../example-site.ts';

let site: BuiltSite;
let reader: PageReader;
beforeAll(async () => {
  site = await openSite();
  reader = await openReader(site.browser, dist);
});
afterAll(async () => site?.close());

const { documents } = await readContent(fileURLToPath(new URL('../../', import.meta.url)), {
  site: plainSite,
});

describe('The page of a document', () => {
  it.each(documents)('$file says all that no edition may leave out', async (document) => {
    const words = await reader.read(
      addressOf(document),
      (page) => page.querySelector('#document')?.textContent ?? '',
    );
    expect(missingParts(document, {}, words)).toEqual([]);
  });
});

const tasks = documents.filter(({ kind }) => kind === 'task');

describe('One step at a time', () => {
  it.concurrent.for(tasks)(
    '$file says every block that no edition may leave out',
    async (document, { expect }) => {
      const page = await site.open(addressOf(document));
      const said = await walk(page, readScreen);
      expect(missingParts(document, {}, said.join(' ')).filter(isOfBlock)).toEqual([]);
      await closePage(page);
    },
  );
});

/** All that a screen says to a reader who wants to know. Runs in the page. */
function readScreen(): string {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return document.querySelector<HTMLElement>('#document')?.innerText ?? '';
}

/** What you need stands on the whole page, before the steps; an answer leads there by itself. */
function isOfBlock(missing: string): boolean {
  return !/^(?:title|who to ask|need|amount|price|where an answer leads)/u.test(missing);
}

function addressOf({ language, kind, slug }: Document): string {
  return `/${language}/${kind}s/${slug}/`;
}
