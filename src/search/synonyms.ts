import { readDataTable } from '../model/read/common/data-table.ts';
import { wordsOf } from './words.ts';

/** What somebody types -> what documents say: `wage` -> `pay`. In lower case, without accents, words parted by a space. */
export type Synonyms = Readonly<Record<string, readonly string[]>>;

/** Reads `src/search/synonyms/<tag>.tsv`. Throws on a wrong row: our own bug. */
export function readSynonyms(table: string): Synonyms {
  const synonyms: Record<string, string[]> = {};
  for (const { typed, said } of readDataTable(table, ['typed', 'said']))
    for (const one of alternatives(typed)) (synonyms[one] ??= []).push(...alternatives(said));
  return synonyms;
}

function alternatives(cell: string): string[] {
  const all = cell.split('|').map((each) => wordsOf(each).join(' '));
  if (all.some((each) => each === '')) throw new Error(`A row of synonyms has an empty place: ${cell}`);
  return all;
}
