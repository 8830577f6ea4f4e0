import { readDataTable } from '../../model/read/common/data-table.ts';

/** Reads `first-names.tsv`: first names of people in Britain, in lower case, the same in every language. Throws on a wrong row: our own bug. */
export function readFirstNames(text: string): ReadonlySet<string> {
  return new Set(readDataTable(text, ['origin', 'names']).flatMap(({ names }) => names.split(' ')));
}
