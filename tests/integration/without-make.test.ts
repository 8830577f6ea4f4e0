import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';
import { isOfMake, withoutMake } from '../../src/integration/without-make.ts';

const pages = path.join(packageRoot, 'src/pages');
/** The modules in a folder, as Vite names them. */
const ids = (files: readonly string[]): string[] =>
  files.map((file) => path.join(pages, file).split(path.sep).join('/')).toSorted();

/** What a site with or without these pages loads in the place of a module. Absent: the module as it is. */
function loaded(id: string, make?: false): unknown {
  const { load } = withoutMake(make === false ? { make } : {});
  if (typeof load !== 'function') throw new Error('Nothing can be left out.');
  return (load as (id: string) => unknown)(id);
}

describe('What is left out where no documents are made', () => {
  it('is every page that brings along what makes them, and no other', () => {
    const all = globSync('**/*.{astro,ts}', { cwd: pages });
    const makes = all.filter(
      (file) =>
        /\/components\/make\//u.test(readFileSync(path.join(pages, file), 'utf8')) ||
        file.split(path.sep).includes('make'),
    );
    expect(makes.length).toBeGreaterThan(3);
    expect(ids(all).filter(isOfMake)).toEqual(ids(makes));
  });

  it('has no address, as a page and as a file', () => {
    const [page = '', file = ''] = ids(['[language]/make/index.astro', 'make/[site].json.ts']);
    expect(loaded(page, false)).toBe('---\nexport const getStaticPaths = () => [];\n---\n');
    expect(loaded(file, false)).toBe('export const getStaticPaths = () => [];');
    expect([loaded(page), loaded(file)]).toEqual([undefined, undefined]);
  });

  it('is nothing of an organisation’s own', () => {
    expect(loaded('/project/src/pages/make/index.astro', false)).toBeUndefined();
    expect(loaded('/project/src/pages/[language]/make/index.astro', false)).toBeUndefined();
  });
});
