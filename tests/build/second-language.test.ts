import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { build } from './run-build.ts';
import { smallProject } from './small-project.ts';

/** What CONTRIBUTING.md asks of who adds a language, with a few words of Irish and the rest in English. */
const files = {
  'src/languages/ga/index.ts': `import { enGB } from '../en-GB/index.ts';
import type { Language } from '../language.ts';
import { words } from './words.ts';

export const ga: Language = { ...enGB, tag: 'ga', name: 'Gaeilge', words };
`,
  'src/languages/ga/words.ts': `import { words as english } from '../en-GB/words.ts';
import type { Words } from '../words.ts';

const dates = new Intl.DateTimeFormat('ga', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
export const words: Words = {
  ...english,
  reviewed: (on) => \`Seiceáilte: \${dates.format(new Date(on))}\`,
  web: { ...english.web, home: 'Baile', otherLanguages: 'Léigh é seo i dteanga eile' },
};
`,
  'content/leaflets/nigh-do-lamha/ga.mdx': `---
title: Nigh do lámha
kind: leaflet
summary: Conas do lámha a ní ag an obair.
picture: wash hands
ask: Do mhaoirseoir
reviewed: 2026-11-01
review-by: 2099-11-01
---

<Point picture="wash hands">
Tá an t-uisce te. Bain úsáid as gallúnach.
</Point>

<Ask picture="ask for help">Cuir ceist ar do mhaoirseoir.</Ask>
`,
} as const;
/** What a paper said that somebody printed some time ago. */
const old = `ga:
  - id: 0ddba11c
    date: 2026-10-01
    parts:
      - id: gone-point
        sort: point
        words: Níl gallúnach ann.
`;
const form = 'content/forms/my-break-times';
const folder = smallProject();
const dist = path.join(folder, 'dist');

beforeAll(async () => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  const register = path.join(folder, 'src/languages/index.ts');
  const source = readFileSync(register, 'utf8');
  writeFileSync(register, `import { ga } from './ga/index.ts';\n${source.replace('[enGB, ', '[enGB, ga, ')}`);
  const english = readFileSync(path.join(folder, form, 'en-GB.mdx'), 'utf8');
  writeFileSync(path.join(folder, form, 'ga.mdx'), english.replace(/^title: .*$/mu, 'title: Mo shosanna'));
  // A paper of before says something else.
  writeFileSync(path.join(folder, 'content/leaflets/nigh-do-lamha/history.yml'), old);
  const { code, output } = await build(folder, { env: { SITE: 'https://example.org/' } });
  if (code !== 0) throw new Error(output);
});

describe('a second language', () => {
  it('has a first page that lists what is written in it', () => {
    const page = read('ga/index.html');
    expect(page).toContain('<html lang="ga"');
    expect(page).toContain('href="/ga/leaflets/"');
    expect(page).toContain('href="/ga/forms/"');
    expect(page).not.toContain('href="/en-GB/forms/"');
  });

  it('stands in the list of all pages for search engines, as all others do, and its documents in that for programs', () => {
    const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address = '']) => address,
    );
    const pages = globSync('**/index.html', { cwd: dist })
      // The address of the default language only leads home.
      .filter((file) => !read(file).includes('http-equiv="refresh"'))
      .map((file) => file.split(path.sep).slice(0, -1).join('/'))
      // Who holds a paper finds its page by the code.
      .filter((page) => !page.startsWith('v/'))
      .map((page) => `https://example.org/${page === '' ? '' : `${page}/`}`);
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(read('robots.txt')).toContain('https://example.org/sitemap-index.xml');
    const { documents } = JSON.parse(read('documents.json')) as Catalogue;
    expect(documents.map(({ address }) => address)).toContain(
      'https://example.org/ga/leaflets/nigh-do-lamha/',
    );
    const addresses = documents.flatMap(({ address, papers }) => [
      address,
      ...papers.map((each) => each.address),
    ]);
    for (const address of addresses)
      expect(existsSync(path.join(dist, new URL(address).pathname)), address).toBe(true);
  });

  it('tells who holds a paper whether it is still right', () => {
    const { documents } = JSON.parse(read('documents.json')) as Catalogue;
    const [page, ...others] = globSync('v/*/index.html', { cwd: dist })
      .map((each) => read(each))
      .filter((each) => each.includes('nigh-do-lamha'))
      .toSorted(
        (a, b) => Number(b.includes('Níl gallúnach ann.')) - Number(a.includes('Níl gallúnach ann.')),
      );
    expect(globSync('v/*/index.html', { cwd: dist })).toHaveLength(documents.length + 1);
    expect(page).toContain('No. There is a newer paper.');
    expect(page).toMatch(/No longer there: a point[\s\S]*<del[^>]*>Níl gallúnach ann\.<\/del>/u);
    expect(page).toMatch(/New: a point[\s\S]*Tá an t-uisce te\. Bain úsáid as gallúnach\./u);
    expect(page).toContain('href="/ga/leaflets/nigh-do-lamha/#papers"');
    expect(others).toHaveLength(1);
    expect(others[0]).toContain('Yes. Your paper is up to date.');
    expect(read('404.html')).toMatch(/id="unknown-paper" hidden data-below="\/v\/"/u);
  });

  it('says in the terms of schema.org what a page is', () => {
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(
        read('ga/leaflets/nigh-do-lamha/index.html'),
      ) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Article',
      name: 'Nigh do lámha',
      inLanguage: 'ga',
      url: 'https://example.org/ga/leaflets/nigh-do-lamha/',
      image: 'https://example.org/ga/leaflets/nigh-do-lamha/preview.png',
    });
  });

  it('is offered on the first page of the site, and the other way round', () => {
    expect(linkTo('/ga/', read('index.html'))).toBe('Gaeilge');
    expect(linkTo('/', read('ga/index.html'), 'hreflang="en-GB"')).toBe('English');
  });

  it('has pages whose way home leads to its own first page', () => {
    const page = read('ga/leaflets/nigh-do-lamha/index.html');
    expect(linkTo('/ga/', page)).toBe('Baile');
    expect(page).not.toMatch(/<a href="\/"/u);
  });

  it('has pages that lead to their translation, for programs, too', () => {
    const page = read('ga/forms/my-break-times/index.html');
    expect(linkTo('/en-GB/forms/my-break-times/', page, 'hreflang="en-GB"')).toBe('English');
    expect(page).toMatch(
      /<link rel="alternate" hreflang="en-GB" href="[^"]+\/en-GB\/forms\/my-break-times\/">/u,
    );
    const alone = read('ga/leaflets/nigh-do-lamha/index.html');
    expect(alone).not.toContain('<link rel="alternate" hreflang="en-GB"');
    expect(alone).not.toContain('/en-GB/leaflets/nigh-do-lamha/');
  });

  it('has link previews whose words are all said in words, too', () => {
    expect(read('ga/leaflets/nigh-do-lamha/index.html')).toContain(
      '<meta property="og:image:alt" content="Leaflet: Nigh do lámha. Conas do lámha a ní ag an obair. Draft: not yet checked with readers.">',
    );
  });

  it('has papers in it, with dates as it writes them', async () => {
    const file = await PDFDocument.load(readFileSync(path.join(dist, 'ga/leaflets/nigh-do-lamha/a4.pdf')));
    expect(file.catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('ga');
    expect(read('ga/leaflets/nigh-do-lamha/index.html')).toContain('1 Samhain 2026');
  });
});

describe('a site on which no documents are made', () => {
  it('has no page for it, nothing that such a page fetches, and no link that would lead there', () => {
    expect(globSync(['**/make/**', '**/make.json'], { cwd: dist })).toEqual([]);
    const written = globSync('**/*.{html,json,xml,css,js}', { cwd: dist });
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((file) => /\/make\/|\bmake\.json|\bmake-\w/u.test(read(file)))).toEqual([]);
  });
});

function read(file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** The words of the first link to a path that has such an attribute. */
function linkTo(target: string, page: string, attribute = ''): string | undefined {
  const links = [...page.matchAll(/<a ([^>]*)>([^<]*)<\/a>/gu)];
  return links
    .find(
      ([, attributes = '']) => attributes.includes(`href="${target}"`) && attributes.includes(attribute),
    )?.[2]
    ?.trim();
}
