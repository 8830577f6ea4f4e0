import { existsSync, globSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { belowPath, languagePath, offlineListPath } from '../model/addresses.ts';
import type { Site } from '../site/site.ts';
import { filesOfPages } from './files-of-page.ts';

/**
 * Writes beside each page for readers without internet what "keep everything" is: all pages of the language with what they
 * show, and how many bytes that is. Papers are left out: they are several times as large.
 */
export async function writeOfflineLists(folder: URL, { languages }: Site, base: string): Promise<void> {
  const dist = fileURLToPath(folder);
  const filesOf = filesOfPages(dist, base);
  for (const language of languages) {
    const list = path.join(dist, offlineListPath(language));
    if (!existsSync(path.dirname(list))) continue;
    const pages = globSync(`.${languagePath(language)}**/index.html`, { cwd: dist }).map(
      (file) => `/${file.split(path.sep).slice(0, -1).join('/')}/`,
    );
    const files = new Set(pages.toSorted().flatMap((page) => filesOf(page)));
    const bytes = [...pages.map((page) => path.join(page, 'index.html')), ...files].reduce(
      (sum, file) => sum + statSync(path.join(dist, file)).size,
      0,
    );
    const addresses = [...pages, ...files].toSorted().map((each) => belowPath(each, base));
    await writeFile(list, JSON.stringify({ bytes, addresses }));
  }
}
