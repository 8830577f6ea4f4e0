import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rooms } from '../../src/press/code-hash.ts';
import { hashOfPageMaking, type PageMaking, pageKey, pictureKey } from '../../src/press/page-key.ts';
import { pressOf } from '../../src/press/print.ts';
import { plainSite } from '../../src/site/site.ts';
import { root as packageFolder } from '../source-files.ts';
import { writtenDocument } from '../written-document.ts';
import { otherSettings } from './other-settings.ts';

const files = {
  'package/package.json': '{ "name": "clearstep", "version": "1.0.0" }',
  'package/src/components/Footer.astro': '<footer></footer>',
  'package/src/rules/data/words.tsv': 'purchase\tbuy\n',
  'project/src/pages/jobs.astro': '<h1>Jobs</h1>',
  'project/astro.config.mjs': 'export default {};',
} as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clearstep-page-key-'));
  for (const room of rooms) mkdirSync(path.join(folder, 'package/src', room), { recursive: true });
  write(files);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(all: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

async function making(change: Partial<PageMaking> = {}): Promise<string> {
  const hash = await hashOfPageMaking({
    root: path.join(folder, 'project'),
    code: path.join(folder, 'package'),
    site: plainSite,
    isDraft: false,
    config: 'astro.config.mjs',
    bundled: ['_astro/page.abc.css', '_astro/list.def.css'],
    ...change,
  });
  return Buffer.from(hash).toString('hex');
}

test('A room of the code that is not there is an error, and no smaller hash', async () => {
  rmSync(path.join(folder, 'package/src', rooms[0]), { recursive: true });
  await expect(making()).rejects.toThrow('ENOENT');
});

describe('All pages are made anew', () => {
  test.each([
    ['a component', 'package/src/components/Footer.astro'],
    ['a table that the code reads', 'package/src/rules/data/words.tsv'],
    ['a page of an organisation', 'project/src/pages/jobs.astro'],
    ['the config', 'project/astro.config.mjs'],
  ])('when %s has changed', async (_, name) => {
    const before = await making();
    expect(await making()).toBe(before);
    write({ [name]: 'other words' });
    expect(await making()).not.toBe(before);
  });

  test.each(Object.entries(otherSettings))('when the site has another %s', async (name, value) => {
    const other = await making({ site: { ...plainSite, [name]: value } });
    expect(other).not.toBe(await making());
  });

  test('when there is a new file, a new style, or a draft', async () => {
    const before = await making();
    const others = [
      await making({ isDraft: true }),
      await making({ bundled: ['_astro/page.abc.css', '_astro/list.999.css'] }),
    ];
    write({ 'package/src/components/Header.astro': '' });
    others.push(await making());
    expect(new Set([before, ...others]).size).toBe(4);
  });

  test('and not when the disk names its files in another order', async () => {
    expect(await making({ bundled: ['_astro/list.def.css', '_astro/page.abc.css'] })).toBe(await making());
  });
});

describe('The page of a document is made anew', () => {
  const press = pressOf(packageFolder, { site: plainSite, today: '2026-11-29' });
  const shared = new Uint8Array(32);
  const document = writtenDocument('leaflet', 'Wait.');
  const key = (change: Partial<typeof document>, beside: unknown = [], day = press.today): Promise<string> =>
    pageKey({ ...document, ...change }, beside, { press: { ...press, today: day }, shared });

  test('when its words, its review, or what stands beside it have changed, or what all pages share', async () => {
    const { reviewBy } = document;
    const before = await key({});
    expect(await key({})).toBe(before);
    // Another day changes nothing as long as the review is not over.
    expect(await key({}, [], reviewBy)).toBe(before);
    const others = [
      await key({ title: 'Other words' }),
      await key({}, [{ path: '/en-GB/decks/first-days/', title: 'First days' }]),
      await key({}, [], `${reviewBy}-later`),
      await pageKey(document, [], { press, shared: new Uint8Array(32).fill(1) }),
    ];
    expect(new Set([before, ...others]).size).toBe(5);
  });
});

test('A file that is made of pictures is made anew when one of their files has changed', async () => {
  const options = { press: { root: folder }, shared: new Uint8Array(32) };
  const key = (...ids: string[]): Promise<string> => pictureKey(ids, options);
  write({ 'content/tasks/make-tea/cup.jpg': 'a cup' });
  const before = await key('photo:content/tasks/make-tea/cup.jpg', 'openmoji:2615');
  expect(await key('photo:content/tasks/make-tea/cup.jpg', 'openmoji:2615')).toBe(before);
  expect(await key('photo:content/tasks/make-tea/cup.jpg')).not.toBe(before);
  write({ 'content/tasks/make-tea/cup.jpg': 'another cup' });
  expect(await key('photo:content/tasks/make-tea/cup.jpg', 'openmoji:2615')).not.toBe(before);
});
