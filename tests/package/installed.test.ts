import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { loadSite } from '../../src/integration/load-site.ts';
import { documentPath } from '../../src/model/addresses.ts';
import type { Document } from '../../src/model/document.ts';
import { dist } from '../site/built-site.ts';
import { root } from '../source-files.ts';
import { clearstep, folderOfSomebody, install } from './install.ts';
import { look } from './look.ts';

describe('A new site of somebody who installed the package', () => {
  let project: string;
  let document: Document;

  beforeAll(async () => {
    project = folderOfSomebody();
    install(project);
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
    .replaceAll(/data-_\w+/gu, 'data-_')
    .replaceAll(/\/_astro\/[^"]+/gu, '/_astro/')
    .replaceAll(/ ?'sha256-[^']+'/gu, '');
}
