import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '../../files/package-root.ts';
import { readDataTable } from '../../model/read/common/data-table.ts';

/** What Clearstep itself knows of the spelling of a language, beside its dictionary. */
export interface SpellingLists {
  /** Right words that the dictionary lacks: "dashcam". */
  readonly more: ReadonlySet<string>;
  /** A slip that is typed again and again -> what is meant: "teh" -> "the". */
  readonly slips: ReadonlyMap<string, string>;
}

/** Reads the lists of a language, empty ones where there are none. Throws on a wrong row: our own bug. */
export function readSpellingLists(language: string): SpellingLists {
  const topics = readRows('more-words', language, ['topic', 'words'] as const);
  const words = topics.flatMap((row) => row.words.split(' '));
  const slips = readRows('slips', language, ['slip', 'meant'] as const);
  return {
    more: new Set(words.flatMap((word) => [word, `${word}s`])),
    slips: new Map(slips.map(({ slip, meant }) => [slip, meant])),
  };
}

function readRows<Column extends string>(
  list: string,
  language: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const file = path.join(packageRoot, `src/check/spelling/${list}/${language}.tsv`);
  return existsSync(file) ? readDataTable(readFileSync(file, 'utf8'), columns) : [];
}
