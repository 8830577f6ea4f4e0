import { readFileSync } from 'node:fs';
import { loadSynonyms } from '../../src/files/synonyms.ts';
import type { Document } from '../../src/model/document.ts';
import { cellList, readDataTable } from '../../src/model/read/common/data-table.ts';
import { openIndex } from '../../src/search/find.ts';
import { indexOf } from '../../src/search/index-of.ts';

/** What somebody types, the documents that they may mean, by their slugs, and what the search puts first. */
export interface Query {
  readonly lot: string;
  readonly typed: string;
  readonly meant: readonly string[];
}

/** Queries that were written by the same people in the same way. */
export interface Lot {
  readonly lot: string;
  readonly by: string;
  /** What the first run was like. Absent: it was not written down. */
  readonly first?: {
    readonly written: number;
    readonly answered: number;
    readonly found: number;
    readonly mended: string;
  };
}

/** What came first for a query where nothing that was meant did. */
export interface Missed extends Query {
  readonly first: readonly string[];
}

const LANGUAGE = 'en-GB';
/** Readers look at this many answers before they give up. Our own number. */
const SEEN = 3;

/** The queries of `tests/library`, in their order. */
export function readQueries(): Query[] {
  return readDataTable(readTable('search-queries.tsv'), ['lot', 'typed', 'meant']).map((row) => ({
    ...row,
    meant: cellList(row.meant),
  }));
}

/** Who wrote them. */
export function readLots(): Lot[] {
  const columns = ['lot', 'by', 'written', 'answered', 'found', 'mended'] as const;
  return readDataTable(readTable('search-lots.tsv'), columns).map(({ lot, by, ...first }) => ({
    lot,
    by,
    ...(first.found !== '' && {
      first: {
        written: Number(first.written),
        answered: Number(first.answered),
        found: Number(first.found),
        mended: first.mended,
      },
    }),
  }));
}

/** The queries for which the first three answers hold nothing that was meant. */
export function missedBy(queries: readonly Query[], documents: readonly Document[]): Missed[] {
  const find = openIndex(indexOf(documents, LANGUAGE, loadSynonyms(LANGUAGE)));
  return queries.flatMap((query) => {
    const first = find(query.typed)
      .slice(0, SEEN)
      .map((path) => path.split('/').at(-2) ?? '');
    return query.meant.some((slug) => first.includes(slug)) ? [] : [{ ...query, first }];
  });
}

function readTable(name: string): string {
  return readFileSync(new URL(`../../tests/library/${name}`, import.meta.url), 'utf8');
}
