import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { readContent } from '../../src/files/content.ts';
import { librarySlugs } from '../../src/files/library.ts';
import { loadSite } from '../../src/integration/load-site.ts';
import { languageOf } from '../../src/languages/index.ts';
import { documentPath } from '../../src/model/addresses.ts';
import type { Document } from '../../src/model/document.ts';
import { dist, openSite } from '../site/built-site.ts';
import { root } from '../source-files.ts';
import { clearstep, type Ending, folderOfSomebody, install, pack } from './install.ts';

const shortest = 'content/forms/my-break-times';
let packed: string;

beforeAll(() => {
  packed = pack(folderOfSomebody());
});

/** Everything that a browser had to say about a page, with its heading. */
async function look(folder: string, page: string): Promise<{ heading: string; troubles: string[] }> {
  const site = await openSite(folder);
  const troubles: string[] = [];
  try {
    const tab = await site.open(page, {
      before: async (opened) => {
        opened.on('requestfailed', (request) => troubles.push(request.url()));
        opened.on('response', (response) => response.ok() || troubles.push(response.url()));
        opened.on('pageerror', (error) => troubles.push(String(error)));
      },
    });
    const heading = await tab.$eval('h1', (element) => element.textContent.trim());
    return { heading, troubles };
  } finally {
    await site.close();
  }
}

describe('A new site of somebody who installed the package', () => {
  let project: string;
  let document: Document;

  beforeAll(async () => {
    project = folderOfSomebody();
    install(packed, project);
    const site = await loadSite(root);
    const { documents } = await readContent(root, { site });
    // One that stands alone: its page says nothing about another.
    document = documents
      .filter(({ slug, easyReadTwin, twinOf }) => !easyReadTwin && !twinOf && isAlone(slug, documents))
      .toSorted((a, b) => a.blocks.length - b.blocks.length)[0]!;
  });

  test('starts with init, in the very folder, and has nothing to put right', () => {
    const flags = ['--name', 'Our Work', '--language', 'en-GB', '--colour', '#7a1f5c'];
    expect(clearstep(project, 'init', '.', ...flags)).toMatchObject({ status: 0 });
    const { status, output } = clearstep(project, 'check');
    expect(status, output).toBe(0);
    expect(output).toMatch(/\b0 (?:errors|messages)|Nothing to put right/iu);
  });

  test('builds a document of ours that somebody adds, with our settings', () => {
    cpSync(path.join(root, document.file, '..'), path.join(project, document.file, '..'), {
      recursive: true,
    });
    const config = readFileSync(path.join(root, 'astro.config.mjs'), 'utf8');
    expect(config).toContain("'./src/integration/index.ts'");
    writeFileSync(
      path.join(project, 'astro.config.mjs'),
      config.replace("'./src/integration/index.ts'", "'@clearstep/astro'"),
    );
    const { status, output } = clearstep(project, 'build');
    expect(status, output).toBe(0);
  });

  test('has the same papers and pictures as ours, to the byte, and the same page', () => {
    const place = documentPath(document);
    const files = filesIn(path.join(dist, place));
    expect(files).toContain('a4.pdf');
    expect(filesIn(path.join(project, 'dist', place))).toEqual(files);
    const differ = files.filter((file) => {
      const [ours, theirs] = [dist, path.join(project, 'dist')].map((folder) =>
        readFileSync(path.join(folder, place, file)),
      );
      return file.endsWith('.html')
        ? withoutNames(ours!.toString()) !== withoutNames(theirs!.toString())
        : !ours!.equals(theirs!);
    });
    expect(differ).toEqual([]);
  });

  test('shows it in a browser, with all that belongs to it', async () => {
    const { heading, troubles } = await look(path.join(project, 'dist'), documentPath(document));
    expect(heading).toContain(document.title);
    expect(troubles).toEqual([]);
  });
});

/** The names of two documents of our library, or of the one that there is. */
const taken = librarySlugs(root)
  .filter((slug) => !shortest.endsWith(slug))
  .slice(0, 2);

describe('A site of Astro that has pages already, in a folder of its host', () => {
  let project: string;
  let built: Ending;
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), text);
  };
  const read = (file: string): string => readFileSync(path.join(project, 'dist', file), 'utf8');

  beforeAll(() => {
    project = folderOfSomebody();
    install(packed, project);
    cpSync(path.join(root, 'tests/fixtures', shortest), path.join(project, shortest), { recursive: true });
    write(
      'astro.config.mjs',
      `import { defineConfig } from 'astro/config';
import { clearstep } from '@clearstep/astro';
export default defineConfig({
  site: 'https://example.org',
  base: '/easy',
  integrations: [
    clearstep({
      name: 'Our Work',
      editions: { made: ['a4'], paper: 'letter' },
      library: ${JSON.stringify(taken)},
      languages: ['en-GB'],
      components: { Footer: './src/OurFooter.astro' },
    }),
  ],
});
`,
    );
    write(
      'src/content.config.ts',
      "import { documents } from '@clearstep/astro/content';\nexport const collections = { documents };\n",
    );
    write('src/pages/index.astro', '<html lang="en"><title>Ours</title><h1>Our own first page</h1></html>\n');
    write('src/pages/about.md', '# All about us\n');
    write(
      'src/pages/team.astro',
      `---
import { languageOf, Page } from '@clearstep/astro/components';
---
<Page language={languageOf('en-GB')} title="Team" description="Who we are"><h1>Our team</h1></Page>
`,
    );
    write(
      'src/pages/jobs.astro',
      `---
import { listDocuments } from '@clearstep/astro/documents';
const forms = await listDocuments({ language: 'en-GB', kind: 'form' });
const tasks = await listDocuments({ kind: 'task' });
---
<html lang="en"><title>Jobs</title><h1>Jobs</h1>
{forms.map(({ title, address, picture }) => <a href={address}><img src={picture} alt="" />{title}</a>)}
<p>{tasks.length} tasks</p></html>
`,
    );
    write(
      'src/OurFooter.astro',
      `---
import { Footer } from '@clearstep/astro/components';
const { language, site } = Astro.props;
---
<p>A part of the town</p>
<Footer {language} {site} />
`,
    );
    write('public/favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    built = clearstep(project, 'build');
  });

  test('is built', () => {
    expect(built.status, built.output).toBe(0);
  });

  test('keeps its own pages and files, and has ours beside them', () => {
    expect(read('index.html')).toContain('Our own first page');
    expect(read('about/index.html')).toContain('All about us');
    expect(read('favicon.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>\n');
    expect(read('en-GB/forms/my-break-times/index.html')).toContain('My break times');
    expect(read('help/tags/index.html')).toContain('&lt;Step');
    expect(existsSync(path.join(project, 'dist/404.html'))).toBe(true);
  });

  test('has the frame of our pages round its own, if it wants', () => {
    expect(read('team/index.html')).toMatch(/Our team[\s\S]*<footer/u);
    expect(read('team/index.html')).toContain('Our Work');
  });

  test('lists our documents on its own pages, with their addresses and pictures', () => {
    const html = read('jobs/index.html');
    const [, link, picture] = /<a href="([^"]+)"><img src="([^"]+)" alt="">My break times</u.exec(html) ?? [];
    expect(link).toBe('/easy/en-GB/forms/my-break-times/');
    expect(picture).toMatch(/^\/easy\/pictures\//u);
    expect(existsSync(path.join(project, 'dist', picture!.slice('/easy/'.length)))).toBe(true);
    expect(html).toContain('0 tasks');
  });

  test('has documents of our library, marked as ours, and all papers on Letter', async () => {
    const papers = globSync('en-GB/*/*/a4.pdf', { cwd: path.join(project, 'dist') });
    const slugs = papers.map((file) => path.basename(path.dirname(file)));
    expect(slugs).toEqual(expect.arrayContaining(['my-break-times', ...taken]));
    const [ours] = languageOf('en-GB').words.fromLibrary.split(',');
    for (const file of papers) {
      const isOurs = !file.includes('my-break-times');
      expect(read(path.join(path.dirname(file), 'index.html')).includes(ours!), file).toBe(isOurs);
      const pdf = await PDFDocument.load(readFileSync(path.join(project, 'dist', file)));
      // Letter in points, 8.5 by 11 inches.
      expect(pdf.getPage(0).getSize(), file).toEqual({ width: 612, height: 792 });
    }
  });

  test('has its own foot on all pages, ours inside it, and our head', () => {
    for (const file of ['team/index.html', 'en-GB/forms/my-break-times/index.html', 'help/tags/index.html']) {
      expect(read(file).match(/A part of the town/gu), file).toHaveLength(1);
      expect(read(file), file).toMatch(/<header class="site-header[\s\S]*A part of the town[\s\S]*<footer/u);
    }
  });

  test('names its address with its folder in every link', () => {
    const html = read('en-GB/forms/my-break-times/index.html');
    const links = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/gu)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !link?.startsWith('/easy/'))).toEqual([]);
    expect(html).toContain('https://example.org/easy/en-GB/forms/my-break-times/');
  });

  test('shows its pages in a browser, with all that belongs to them', async () => {
    const host = folderOfSomebody();
    renameSync(path.join(project, 'dist'), path.join(host, 'easy'));
    const { heading, troubles } = await look(host, '/easy/en-GB/forms/my-break-times/');
    renameSync(path.join(host, 'easy'), path.join(project, 'dist'));
    expect(heading).toContain('My break times');
    expect(troubles).toEqual([]);
  });
});

function isAlone(slug: string, documents: readonly Document[]): boolean {
  return documents.filter((each) => each.slug === slug).length === 1;
}

/** Below a folder, with / on every system. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** Astro names styles, scripts and what they are for by the folder in which a component lies. */
function withoutNames(html: string): string {
  return html
    .replaceAll(/data-astro-cid-\w+/gu, 'data-astro-cid')
    .replaceAll(/\/_astro\/[^"]+/gu, '/_astro/')
    .replaceAll(/ ?'sha256-[^']+'/gu, '');
}
