import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Says which files one of the pages of a site needs. Paths start with a slash, as if the site stood at the root of its host. */
export type FilesOfPage = (page: string) => string[];

/**
 * Finds what pages of a finished site need: styles with their letters, scripts with what they import, pictures, of a photo
 * the smallest, and what the search fetches. Styles and scripts are shared by many pages, and each is read once.
 */
export function filesOfPages(dist: string, base: string): FilesOfPage {
  const namedIn = new Map<string, readonly string[]>();
  const shared = (file: string): readonly string[] => {
    const known = namedIn.get(file) ?? named(readFileSync(path.join(dist, file), 'utf8'), file, base);
    namedIn.set(file, known);
    return known;
  };
  return (page) => {
    const found = new Set<string>();
    const waiting = named(readFileSync(path.join(dist, page, 'index.html'), 'utf8'), page, base);
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (found.has(next) || !isFile(dist, next)) continue;
      found.add(next);
      if (/\.(?:css|js)$/u.test(next)) waiting.push(...shared(next));
    }
    return [...found].toSorted();
  };
}

/** Whatever looks like an address of a file in a page, a style sheet or a script. What is no file is left out later. */
function named(text: string, from: string, base: string): string[] {
  // The search fetches its index when somebody types.
  const indexes = [...text.matchAll(/\bdata-find="([^"]*)"/gu)].flatMap(([, all = '']) => all.split(' '));
  const written = text.matchAll(
    /(?:\b(?:src|href)=|url\(|\b(?:import|from)\s*\(?\s*)["'`]?([^"'`)\s>]+\.(?:css|js|svg|webp|png|woff2))/gu,
  );
  const host = 'https://here';
  const start = base.replace(/\/$/u, '');
  return [...[...written].map(([, address = '']) => address), ...indexes].flatMap((address) => {
    const { origin, pathname } = new URL(address, `${host}${start}${from}`);
    return origin === host && pathname.startsWith(start) ? [decodeURI(pathname.slice(start.length))] : [];
  });
}

function isFile(dist: string, address: string): boolean {
  return !address.endsWith('/') && existsSync(path.join(dist, address));
}
