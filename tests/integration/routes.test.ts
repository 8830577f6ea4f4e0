import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { patternOf, routesFor } from '../../src/integration/routes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'clearstep-routes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function patterns(files: readonly string[]): string[] {
  const project = mkdtempSync(path.join(folder, 'project-'));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(project, file)), { recursive: true });
    writeFileSync(path.join(project, file), '');
  }
  const folders = { source: path.join(project, 'src'), served: path.join(project, 'public') };
  return routesFor(folders).map(({ pattern }) => pattern);
}

describe('a project that installs Clearstep', () => {
  it('is given all of its addresses, each with a file that Astro can give to others', () => {
    const given = routesFor({ source: path.join(folder, 'src'), served: path.join(folder, 'public') });
    const named = given.map(({ pattern }) => pattern);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toEqual(
      expect.arrayContaining([
        '/[...language]',
        '/404',
        '/[...language]/about',
        '/favicon.svg',
        '/help/[...page]',
      ]),
    );
    expect(named).toContain('/[language]/[kind]/[slug]/[edition].pdf');
    // A page in MDX would become an endpoint.
    expect(given.filter(({ entrypoint }) => !/\.(?:astro|ts)$/u.test(fileURLToPath(entrypoint)))).toEqual([]);
  });

  it.each([
    ['src/pages/[...language]/about.md', '/[...language]/about'],
    ['src/pages/help/rules.astro', '/help/rules'],
    ['src/pages/help/rules/[rule].astro', '/help/rules/[rule]'],
    ['src/pages/[...language].astro', '/[...language]'],
    ['public/favicon.svg', '/favicon.svg'],
    ['src/pages/favicon.svg.ts', '/favicon.svg'],
  ])('keeps %s of its own', (file, pattern) => {
    const all = patterns([]);
    expect(all).toContain(pattern);
    expect(patterns([file])).toEqual(all.filter((each) => each !== pattern));
  });

  it('keeps nothing for a file that is no page', () => {
    expect(patterns(['src/pages/_about.astro', 'src/pages/_old/404.astro'])).toEqual(patterns([]));
  });
});

describe('Clearstep itself', () => {
  it('has its pages already', () => {
    const folders = { source: path.join(packageRoot, 'src'), served: path.join(packageRoot, 'public') };
    expect(routesFor(folders)).toEqual([]);
  });
});

describe('the address of a page', () => {
  it.each([
    ['index.astro', '/'],
    ['help/index.mdx', '/help'],
    ['[language]/[kind]/[slug]/phone/[number].png.ts', '/[language]/[kind]/[slug]/phone/[number].png'],
  ])('%s has a slash between its parts on every system', (file, pattern) => {
    expect(patternOf(file, path.posix)).toBe(pattern);
    expect(patternOf(file.replaceAll('/', '\\'), path.win32)).toBe(pattern);
  });
});
