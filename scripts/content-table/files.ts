import { readFile } from 'node:fs/promises';
import { readContent } from '../../src/files/content.ts';
import { loadSite } from '../../src/integration/load-site.ts';
import { formatted } from '../markdown/formatted.ts';
import { contentTable } from './write-table.ts';

/** `content/README.md` as it has to be now: its path below the project, and its text. */
export const tableFile = 'content/README.md';

/** The text of `content/README.md` for the documents in `root`. Throws when a line of the list of places is not right. */
export async function tableText(root: string): Promise<string> {
  const site = await loadSite(root);
  const { documents } = await readContent(root, { site });
  const text = contentTable(documents, await readPlaces(), site);
  return formatted(text, tableFile, root);
}

/** Where the reports speak of each document, by its folder. */
export async function readPlaces(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL('places-in-reports.tsv', import.meta.url), 'utf8');
  const rows = text.split('\n').filter((row) => row !== '' && !row.startsWith('#'));
  return new Map(
    rows.slice(1).map((row): [string, string] => {
      const [folder, places, ...more] = row.split('\t');
      if (folder === undefined || places === undefined || more.length > 0)
        throw new Error(`places-in-reports.tsv: “${row}” is not a document, one tab and its places.`);
      return [folder, places];
    }),
  );
}
