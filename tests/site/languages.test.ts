import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { build } from '../build/run-build.ts';
import { smallProject } from '../build/small-project.ts';
import { exampleFolder, otherTags } from '../language-examples.ts';
import { englishIn } from '../languages/english-words.ts';
import { root } from '../source-files.ts';
import { closePage, openSite, pagesIn, type BuiltSite } from './built-site.ts';
import { openReader, type PageReader } from './parsed-pages.ts';
import { markParts } from './printed/mark-parts.ts';
import { openToPrint } from './printed/open-to-print.ts';
import { printPage } from './printed/print-page.ts';

/** A site of somebody else, Welsh first, with documents in all languages. */
const folder = smallProject([
  'tests/fixtures/content/tasks/make-tea',
  'tests/fixtures/content/forms/my-break-times',
]);
cpSync(path.join(root, 'tests/fixtures/organisation'), folder, { recursive: true, force: true });
for (const tag of otherTags)
  cpSync(path.join(exampleFolder(tag), 'content'), path.join(folder, 'content'), {
    recursive: true,
    force: true,
  });
const config = path.join(folder, 'astro.config.mjs');
const welshFirst = ['cy', ...languages.map(({ tag }) => tag).filter((tag) => tag !== 'cy')];
writeFileSync(
  config,
  readFileSync(config, 'utf8').replace(/\blanguages: \[.*\]/u, `languages: ${JSON.stringify(welshFirst)}`),
);
const dist = path.join(folder, 'dist');

let site: BuiltSite;
let reader: PageReader;
beforeAll(async () => {
  const { code, output } = await build(folder, { arguments: ['--warn-only'] });
  if (code !== 0) throw new Error(output);
  site = await openSite(dist);
  reader = await openReader(site.browser, dist);
});
afterAll(async () => site?.close());

describe('The pages of a site in all languages', () => {
  test('say nothing in English where they say that they speak another language', async () => {
    const pages = pagesIn(dist);
    const left: string[] = [];
    const spoken = new Set<string>();
    for (const page of pages) {
      for (const { language, place, text } of await wordsOf(page)) {
        if (language.startsWith('en')) continue;
        spoken.add(language);
        const found = englishIn(text, language);
        if (found.length > 0) left.push(`${page} ${language} ${place}: ${found.join(' | ')}`);
      }
    }
    expect(left).toEqual([]);
    expect([...spoken].toSorted()).toEqual(expect.arrayContaining([...otherTags].toSorted()));
    for (const language of otherTags) {
      const home = language === 'cy' ? '/' : `/${language}/`;
      const own = [
        home,
        `${home}about/`,
        `${home}credits/`,
        `/${language}/help/`,
        `/${language}/help/print/`,
      ];
      expect(pages).toEqual(expect.arrayContaining(own));
    }
  });

  test('name the language of every page that is in another than theirs', () => {
    const pages = pagesIn(dist);
    const wrong: string[] = [];
    for (const page of pages) {
      const html = read(page);
      const own = languageOfPage(html);
      for (const [, attributes = ''] of html.matchAll(/<a ([^>]*)>/gu)) {
        const target = /href="(\/[^"#]*\/)(?:#[^"]*)?"/u.exec(attributes)?.[1];
        if (target === undefined) continue;
        const theirs = pages.includes(target) ? languageOfPage(read(target)) : 'en-GB';
        const told = /hreflang="([^"]+)"/u.exec(attributes)?.[1] ?? own;
        if (told !== theirs) wrong.push(`${page} -> ${target}: ${told}, not ${theirs}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('say of the names of pictures, which are English, that they are', () => {
    const html = read('/credits/');
    expect(languageOfPage(html)).toBe('cy');
    expect(html.match(/<code/gu)?.length).toBeGreaterThan(10);
    const otherWords = html.replaceAll(/<ul lang="en-GB"[^>]*>[^]*?<\/ul>/gu, '');
    expect(otherWords).not.toContain('<code');
  });

  test('say in each language that nobody who grew up with it has read it, and in English nothing', () => {
    const notes: Readonly<Record<string, string>> = {
      cy: 'Nid oes siaradwr Cymraeg iaith gyntaf',
      pl: 'polski',
      ar: 'لم يفحص هذه الكلمات العربية',
    };
    for (const page of pagesIn(dist)) {
      const html = read(page);
      const language = languageOfPage(html);
      const told = /class="not-read"[^>]*>([^<]*)</u.exec(html)?.[1];
      expect(told === undefined ? 'en-GB' : language, page).toBe(language);
      expect(told ?? '', page).toContain(notes[language] ?? '');
    }
  });
});

describe('A page in Arabic that is printed from the browser', () => {
  test('is whole, and has head and foot as it is read: its title at the right, the number of the sheet at the left', async () => {
    const page = await openToPrint(site, '/ar/tasks/make-tea/');
    const expected = await markParts(page);
    const title = await page.$eval('h1', (heading) => heading.textContent.trim());
    const printed = await printPage(page, 'A4', expected);
    await closePage(page);
    expect(printed.sheets.length).toBeGreaterThan(1);
    for (const { words, inside } of printed.sheets) {
      const margin = words.filter(({ inMargin }) => inMargin);
      const middle = (inside.left + inside.right) / 2;
      const at = (side: 'left' | 'right', isFoot: boolean): string =>
        margin
          .filter((word) => (side === 'left' ? word.right < middle : word.left > middle))
          .filter(({ top }) => isFoot === top > inside.bottom)
          .map(({ text }) => text)
          .join(' ');
      // Letters come out in the order in which they are seen.
      expect(at('left', true)).toMatch(/\d/u);
      expect(at('left', true)).not.toContain(title.slice(0, 3));
      expect(at('right', true)).not.toBe('');
      expect(at('left', false)).not.toBe('');
      expect(at('right', false)).toBe('');
    }
  });
});

interface Said {
  readonly language: string;
  readonly place: string;
  readonly text: string;
}

/** All words of a page, those of attributes and of its head as well, with the language that they are said to be of. */
function wordsOf(path: string): Promise<Said[]> {
  return reader.read(path, (page) => {
    const languageOf = (element: Element | null): string =>
      element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const all: { language: string; place: string; text: string }[] = [];
    /** What a script is handed as data: its words, without the names of its parts and of files. */
    const wordsIn = (value: string): string => {
      if (!value.startsWith('{"')) return value;
      const words: unknown[] = [];
      JSON.parse(value, (key, each: unknown) => {
        if (typeof each === 'string' && key !== 'id' && key !== 'name') words.push(each);
        return each;
      });
      return words.join(' ');
    };
    const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // The titles of sources are as whoever published them wrote them.
      if (!parent || parent.closest('script, style, code, .sources')) continue;
      all.push({ language: languageOf(parent), place: parent.tagName, text: node.textContent ?? '' });
    }
    for (const element of page.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isWords = /^(?:alt|title|placeholder|content|aria-label|data-.*)$/.test(name);
        const isMeta = element.matches('meta:not([name="description"], [property^="og:"])');
        if (isWords && !isMeta)
          all.push({
            language: languageOf(element),
            place: `${element.tagName} ${name}`,
            text: wordsIn(value),
          });
      }
    }
    return all.filter(({ text }) => /\p{L}/u.test(text));
  });
}

function read(page: string): string {
  return readFileSync(path.join(dist, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
}

function languageOfPage(html: string): string {
  return /<html lang="([^"]+)"/u.exec(html)?.[1] ?? '';
}
