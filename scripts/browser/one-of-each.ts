import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Addresses of one page of each kind, in each language, of a finished site: its first page, a list of tasks, one task, its
 * page for the coach. The largest of its kind stands for the others: it has most on it.
 */
export function onePageOfEachKind(pages: readonly PageFile[]): string[] {
  const largest = new Map<string, PageFile>();
  for (const page of pages) {
    const sort = sortOf(page.address);
    if (page.bytes > (largest.get(sort)?.bytes ?? -1)) largest.set(sort, page);
  }
  return [...largest.values()].map(({ address }) => address).toSorted();
}

/** A page of a finished site. */
export interface PageFile {
  /** `/en-GB/tasks/make-tea/`. */
  readonly address: string;
  readonly bytes: number;
}

/** All pages in a folder that a build has written. */
export function pageFilesIn(folder: string): PageFile[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => ({
    address: `/${file.split(path.sep).join('/')}`.replace(/index\.html$/u, ''),
    bytes: statSync(path.join(folder, file)).size,
  }));
}

/** `/en-GB/tasks/make-tea/coach/` becomes `/en-GB/tasks/*` and so on: what differs from document to document is left out. */
function sortOf(address: string): string {
  return address
    .replace(/^\/v\/[^/]+/u, '/v/*')
    .replace(/^\/help\/(pictures|rules)\/[^/]+/u, '/help/$1/*')
    .replace(/^(\/[a-z]{2,3}(?:-[A-Z]{2})?\/(?!help\/)[a-z]+\/)[^/]+(?=\/)/u, '$1*');
}
