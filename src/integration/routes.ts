import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot } from '../files/package-root.ts';

/** An address of Clearstep, as Astro is told of it. */
export interface Route {
  /** `/[language]/[kind]/[slug]`. */
  readonly pattern: string;
  readonly entrypoint: URL;
}

/** Where a project keeps what Astro serves. */
export interface ProjectFolders {
  /** `src`. */
  readonly source: string;
  /** `public`. */
  readonly served: string;
}

/**
 * The addresses that Clearstep gives to a project: all of its own but those for which the project has a page or a file
 * itself. Here, where its pages are those of the project, there is nothing to give.
 */
export function routesFor({ source, served }: ProjectFolders): Route[] {
  const own = path.join(packageRoot, 'src', 'pages');
  const theirs = path.join(source, 'pages');
  if (path.relative(own, theirs) === '') return [];
  const taken = new Set(pagesIn(theirs).map((file) => patternOf(file)));
  return [
    ...pagesIn(own).map((file) => ({ pattern: patternOf(file), file })),
    ...servedFiles
      .filter(({ pattern }) => !existsSync(path.join(served, pattern)))
      .map(({ pattern, file }) => ({ pattern, file })),
  ]
    .filter(({ pattern }) => !taken.has(pattern))
    .map(({ pattern, file }) => ({ pattern, entrypoint: pathToFileURL(path.join(own, file)) }));
}

/** What lies in our own `public`, which is not that of a project. */
const servedFiles = [
  { pattern: '/apply-settings.js', file: '_served/apply-settings.js.ts' },
  { pattern: '/favicon.svg', file: '_served/favicon.svg.ts' },
] as const;

/** What can be a page or an endpoint (https://docs.astro.build/en/guides/routing/). */
function pagesIn(folder: string): string[] {
  return globSync('**/*.{astro,md,mdx,html,ts,js}', { cwd: folder })
    .filter((file) => !file.split(path.sep).some((part) => part.startsWith('_') || part.startsWith('.')))
    .toSorted();
}

/** `help/index.astro` is `/help`, with / on every system. */
export function patternOf(file: string, system: path.PlatformPath = path): string {
  const { dir, name } = system.parse(file);
  const parts = [...dir.split(system.sep), ...(name === 'index' ? [] : [name])];
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
