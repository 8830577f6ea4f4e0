import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldName } from '../pictures/names/fold-name.ts';
import { showsPeople } from '../pictures/drawing/recolour.ts';
import { PictureRefusal } from '../pictures/svg/picture-refusal.ts';
import { openmoji } from '../pictures/sources/openmoji/source.ts';
import { packageRequire } from './package-root.ts';

/** Name, hexcode and, for a picture without a skin tone, the words to find it by. */
export type IndexRow = readonly [name: string, hexcode: string, words?: string];

interface Entry {
  readonly hexcode: string;
  readonly annotation: string;
  readonly tags: string;
  readonly openmoji_tags: string;
  readonly group: string;
  readonly skintone: string | number;
}

/**
 * Everything in OpenMoji that has a name and can be drawn, but flags. Of two pictures with one name the first,
 * which is Unicode's, keeps it.
 */
export function openmojiIndex(): {
  readonly rows: IndexRow[];
  readonly leftOut: string[];
  /** The hexcodes of those in which a person's skin or hair can be chosen, without those of each skin tone. */
  readonly people: string[];
} {
  const folder = path.dirname(packageRequire.resolve('openmoji/package.json'));
  const entries = JSON.parse(readFileSync(path.join(folder, 'data/openmoji.json'), 'utf8')) as Entry[];
  const rows = new Map<string, IndexRow>();
  const leftOut: string[] = [];
  const people: string[] = [];
  for (const { hexcode, annotation, tags, openmoji_tags, group, skintone } of entries) {
    const name = foldName(annotation);
    if (group === 'flags' || name.endsWith(' flag') || rows.has(name)) continue;
    try {
      const svg = readFileSync(path.join(folder, 'color/svg', `${hexcode}.svg`), 'utf8');
      if (showsPeople(openmoji.draw(svg, hexcode)) && skintone === '') people.push(hexcode);
    } catch (error) {
      if (!(error instanceof PictureRefusal)) throw error;
      leftOut.push(`${annotation} (${hexcode}): ${error.found}`);
      continue;
    }
    const words = searchWords(`${tags},${openmoji_tags}`, name);
    rows.set(name, skintone === '' && words !== '' ? [annotation, hexcode, words] : [annotation, hexcode]);
  }
  return { rows: [...rows.values()], leftOut, people };
}

/** One row a line, so that a change can be read in review. */
export function writtenIndex(rows: readonly (IndexRow | string)[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function searchWords(tags: string, name: string): string {
  const words = tags.split(/[,\s]+/).map(foldName);
  return [...new Set(words)].filter((word) => word !== '' && !name.includes(word)).join(' ');
}
