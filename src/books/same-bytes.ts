import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { localDay } from '../model/dates.ts';

/**
 * A ZIP of XML without what differs from one run to the next: days and times become the day of the document, and the
 * random names and running numbers by which its parts call each other are counted in the order in which they come. Takes an ISO date.
 */
export function sameBytes(zip: Uint8Array, reviewed: string): Uint8Array {
  const files = Object.entries(unzipSync(zip)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map<string, string>();
  const steady = files.map(([file, bytes]): [string, Uint8Array] =>
    /\.(?:xml|rels)$/u.test(file)
      ? [file, strToU8(withoutChance(strFromU8(bytes), names, reviewed))]
      : [file, bytes],
  );
  return zipSync(Object.fromEntries(steady), { level: 9, mtime: localDay(reviewed) });
}

function withoutChance(text: string, names: Map<string, string>, reviewed: string): string {
  const numbers = new Map<string, number>();
  return text
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${reviewed}T00:00:00Z`)
    .replaceAll(/\brId[\w-]{10,}/gu, (name) => {
      const known = names.get(name) ?? `rIdLink${names.size + 1}`;
      names.set(name, known);
      return known;
    })
    .replaceAll(
      /(<(?:wp:docPr|w:bookmarkStart|w:bookmarkEnd)\b[^>]*?\b(?:w:)?id=")(\d+)/gu,
      (_, start: string, number: string) => {
        const key = `${start.includes('docPr') ? 'picture' : 'bookmark'} ${number}`;
        const known = numbers.get(key) ?? numbers.size + 1;
        numbers.set(key, known);
        return `${start}${known}`;
      },
    );
}
