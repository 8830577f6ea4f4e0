import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PDFDocument } from 'pdf-lib';
import { librarySlugs } from '../../src/files/library.ts';
import { languageOf } from '../../src/languages/index.ts';
import { root } from '../source-files.ts';
import { clearstep, type Ending, folderOfSomebody, install } from './install.ts';
import { look } from './look.ts';

const shortest = 'content/forms/my-break-times';
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
    install(project);
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
    // What is in the library is no matter here.
    const tasks = globSync('en-GB/tasks/*/index.html', { cwd: path.join(project, 'dist') });
    expect(html).toContain(`<p>${tasks.length} tasks</p>`);
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
