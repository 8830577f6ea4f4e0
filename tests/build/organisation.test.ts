import { cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findJava, notRun, validatePdfs } from '../../scripts/verapdf/validate.ts';
import { type BuiltSite, closePage, openSite, pagesIn } from '../site/built-site.ts';
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
  folder = smallProject();
  for (const file of ['astro.config.mjs', 'logo.svg'])
    cpSync(path.join(fixture, file), path.join(folder, file), { force: true });
  ending = await build(folder);
});

describe('The site of another organisation', () => {
  test('is built', () => {
    expect(ending.code, ending.output).toBe(0);
  });

  test('says its name, its line and how to reach it on every page, in the language of the page', () => {
    const english = read(`en-GB/${form}/index.html`);
    for (const words of ['Marsh Lane Works', 'Good work for everybody', 'The work team', 'sms:07700900999'])
      expect(english).toContain(words);
    expect(english).toContain('alt="A tick in a circle"');
    expect(english).not.toMatch(/Lôn y Gors|<title>[^<]*Clearstep/u);
    const welsh = read('index.html');
    expect(welsh).toContain('lang="cy"');
    for (const words of ['Gwaith Lôn y Gors', 'Gwaith da i bawb', 'Y tîm gwaith'])
      expect(welsh).toContain(words);
  });

  test('has its colour, lighter in the dark, and its logo', () => {
    expect(read('tokens.css')).toMatch(
      /--step: #7a1f5c[^}]*\}[^@]*@media screen and \(prefers-color-scheme: dark\)/u,
    );
    expect(read('pictures/logo/logo.svg')).toContain('#7a1f5c');
  });
});

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
    for (const each of pages) {
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
    expect(papers.length).toBeGreaterThanOrEqual(2);
    const verdicts = await validatePdfs(papers);
    expect(verdicts.flatMap(({ file, failures }) => failures.map(({ rule }) => `${file}: ${rule}`))).toEqual(
      [],
    );
    expect(verdicts.filter(({ passed }) => !passed)).toEqual([]);
    for (const file of papers)
      expect(readFileSync(file, 'latin1'), file).toContain(
        '<dc:publisher><rdf:Bag><rdf:li>Marsh Lane Works</rdf:li>',
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
