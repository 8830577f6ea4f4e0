import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  belowPath,
  deckOfflineListPath,
  decksPath,
  firstPath,
  languagePath,
  offlineListPath,
} from '../model/addresses.ts';
import type { Site } from '../site/site.ts';
import { filesOfPages } from './files-of-page.ts';

/**
 * Writes into a finished site what can be kept on a device together, and how many bytes that is: beside each page for readers
 * without internet all pages of its language with what they show, beside each deck its documents with what they show and
 * play. The first page of the site is among the pages of its language: there a phone starts. Papers are left out: they are
 * several times as large.
 */
export async function writeOfflineLists(
  folder: URL,
  { defaultLanguage, languages }: Site,
  base: string,
): Promise<void> {
  const dist = fileURLToPath(folder);
  const filesOf = filesOfPages(dist, base);
  /** `kept` are pages, which end with a slash, and other files. */
  const write = async (list: string, kept: readonly string[]): Promise<void> => {
    const shown = kept.filter(isPage).flatMap((page) => filesOf(page));
    const all = [...new Set([...kept, ...shown])].toSorted();
    const bytes = all.reduce((sum, each) => sum + statSync(path.join(dist, fileOf(each))).size, 0);
    const addresses = all.map((each) => belowPath(each, base));
    await writeFile(path.join(dist, list), JSON.stringify({ bytes, addresses }));
  };
  for (const language of languages) {
    const list = offlineListPath(language);
    if (existsSync(path.join(dist, path.dirname(list))))
      await write(list, [
        ...(language === defaultLanguage && existsSync(path.join(dist, fileOf(firstPath)))
          ? [firstPath]
          : []),
        ...pagesBelow(dist, languagePath(language), '**/index.html'),
      ]);
    for (const page of pagesBelow(dist, decksPath(language), '*/index.html')) {
      const slug = path.posix.basename(page);
      await write(deckOfflineListPath({ language, slug }), [page, ...keptWith(page, dist)]);
    }
  }
}

/** The pages of a finished site below an address: `/en-GB/tasks/make-tea/`. */
function pagesBelow(dist: string, below: string, files: string): string[] {
  return globSync(`.${below}${files}`, { cwd: dist })
    .map((file) => `/${file.split(path.sep).slice(0, -1).join('/')}/`)
    .toSorted();
}

/** What the page of a deck says that is kept with it (KeepHere.astro). */
function keptWith(page: string, dist: string): string[] {
  const text = readFileSync(path.join(dist, page, 'index.html'), 'utf8');
  const named = /\bdata-keeps="([^"]*)"/u.exec(text)?.[1]?.split(' ') ?? [];
  // A project may have pages of its own in the place of ours.
  return named.filter((each) => existsSync(path.join(dist, fileOf(each))));
}

function isPage(address: string): boolean {
  return address.endsWith('/');
}

function fileOf(address: string): string {
  return isPage(address) ? `${address}index.html` : address;
}
