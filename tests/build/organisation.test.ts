import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findJava, notRun, validatePdfs } from '../../scripts/verapdf/validate.ts';
import { type BuiltSite, closePage, openSite, pagesIn } from '../site/built-site.ts';
import { newMarkupIn } from '../site/new-markup.ts';
import { issues } from '../../scripts/browser/page-issues.ts';
import { root } from '../source-files.ts';
import { build, type Ending } from './run-build.ts';
import { smallProject } from './small-project.ts';

const fixture = path.join(root, 'tests/fixtures/organisation');
const form = 'forms/my-break-times';
let folder: string;
let ending: Ending;
const read = (file: string): string => readFileSync(path.join(folder, 'dist', file), 'utf8');

beforeAll(async () => {
  folder = smallProject([
    `tests/fixtures/content/${form}`,
    ...['tasks/make-tea', 'guides/hearing-loss-at-work', 'forms/well-done'].map(
      (each) => `tests/fixtures/welsh/content/${each}`,
    ),
  ]);
  for (const file of ['astro.config.mjs', 'logo.svg'])
    cpSync(path.join(fixture, file), path.join(folder, file), { force: true });
  ending = await build(folder);
});

describe('The site of another organisation', () => {
  test('is built', () => {
    expect(ending.code, ending.output).toBe(0);
  });

  test('says its name, its line and how to reach it on every page, in the language of the page', () => {
    const said: Readonly<Record<string, readonly string[]>> = {
      'en-GB': ['Marsh Lane Works', 'Good work for everybody', 'The work team', 'alt="A tick in a circle"'],
      cy: ['Gwaith Lôn y Gors', 'Gwaith da i bawb', 'Y tîm gwaith', 'alt="Tic mewn cylch"'],
    };
    const always = ['sms:07700900999', 'tel:02079460999', 'mailto:work@example.org'];
    const looked = new Set<string>();
    for (const page of wholePages()) {
      const html = read(page);
      const [, language = ''] = /<html lang="([^"]+)"/u.exec(html) ?? [];
      looked.add(language);
      for (const words of [...(said[language] ?? []), ...always]) expect(html, page).toContain(words);
      const [, foot = ''] = /<footer[^>]*>(.*)<\/footer>/su.exec(html) ?? [];
      for (const way of always) expect(foot, page).toContain(way);
      expect(html, page).not.toMatch(
        language === 'en-GB' ? /<title>[^<]*Clearstep|Lôn y Gors/u : /<title>[^<]*Clearstep/u,
      );
    }
    expect([...looked].toSorted()).toEqual(['cy', 'en-GB']);
    expect(read('index.html')).toContain('lang="cy"');
  });

  test('has its colour, lighter in the dark, and its logo', () => {
    expect(read('tokens.css')).toMatch(
      /--step: #7a1f5c[^}]*\}[^@]*@media screen and \(prefers-color-scheme: dark\)/u,
    );
    expect(read('pictures/logo/logo.svg')).toContain('#7a1f5c');
  });
});

/** All pages but those that only lead to another. */
function wholePages(): string[] {
  const pages = globSync('dist/**/*.html', { cwd: folder }).map((file) => path.relative('dist', file));
  expect(pages.length).toBeGreaterThan(20);
  return pages.filter((page) => !read(page).includes('http-equiv="refresh"'));
}

/** The pages of every sort are looked at in these colours. Each part of them has the organisation's own. */
const themes = ['light', 'cream', 'dark'] as const;

describe('Its pages', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openSite(path.join(folder, 'dist'));
  });
  afterAll(async () => site?.close());

  test.each(themes)('have no error at level AAA in the colours %s', async (theme) => {
    const pages = pagesIn(path.join(folder, 'dist')).filter((page) => !page.includes('/help/'));
    expect(pages).toEqual(expect.arrayContaining(['/', `/en-GB/${form}/`, '/credits/', '/about/']));
    // Colours and roles follow from markup and style: pages without markup of their own have nothing more to see.
    for (const each of newMarkupIn(path.join(folder, 'dist'), pages)) {
      const page = await site.open(each, {
        before: (fresh) =>
          fresh.evaluateOnNewDocument(
            (colours) => localStorage.setItem('clearstep-settings', JSON.stringify({ colours })),
            theme,
          ),
      });
      expect(await issues(page), each).toEqual([]);
      await closePage(page);
    }
  });
});

const java = findJava();
if (java === undefined) console.warn(notRun);

test.skipIf(java === undefined)(
  'Its papers pass veraPDF by PDF/UA-1 and PDF/A-2a, and name it as publisher',
  async () => {
    const papers = globSync('dist/**/*.pdf', { cwd: folder }).map((file) => path.join(folder, file));
    const names = new Set(papers.map((file) => path.basename(file, '.pdf')));
    for (const name of ['a4', 'booklet', 'trifold', 'certificate', 'cards', 'week', 'wallet', 'poster'])
      expect(names, name).toContain(name);
    const verdicts = await validatePdfs(papers);
    expect(verdicts.flatMap(({ file, failures }) => failures.map(({ rule }) => `${file}: ${rule}`))).toEqual(
      [],
    );
    expect(verdicts.filter(({ passed }) => !passed)).toEqual([]);
    for (const file of papers)
      expect(readFileSync(file, 'utf8'), file).toContain(
        `<dc:publisher><rdf:Bag><rdf:li>${file.includes('/en-GB/') ? 'Marsh Lane Works' : 'Gwaith Lôn y Gors'}</rdf:li>`,
      );
  },
);

test('A config that cannot be used ends in messages, and leaves the last good site', async () => {
  const config = path.join(folder, 'astro.config.mjs');
  const page = read('index.html');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace("'#7a1f5c'", "'#ffcc00'").replace('logo:', 'lgo:'),
  );
  const { code, output } = await build(folder);
  expect(code).toBe(1);
  expect(output).toMatch(/astro\.config\.mjs:10:7 error unknown-field[\s\S]*“logo”/u);
  expect(output).toMatch(/astro\.config\.mjs:11:16 error wrong-field-value[\s\S]*too pale/u);
  expect(output).not.toContain('    at ');
  expect(existsSync(path.join(folder, 'dist'))).toBe(true);
  expect(read('index.html')).toBe(page);
});
