import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import type { Document } from '../../src/model/document.ts';
import { missingParts } from '../editions/missing-parts.ts';
import { closePage, openSite, type BuiltSite } from './built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => site?.close());

const { documents } = await readContent(fileURLToPath(new URL('../../', import.meta.url)));

describe.each(documents)('The page of $file', (document) => {
  it('says all that no edition may leave out', async () => {
    const page = await site.open(addressOf(document), { script: false });
    const words = await page.evaluate(() => window.document.querySelector('#document')?.textContent ?? '');
    expect(missingParts(document, {}, words)).toEqual([]);
    await closePage(page);
  });
});

function addressOf({ language, kind, slug }: Document): string {
  return `/${language}/${kind}s/${slug}/`;
}
