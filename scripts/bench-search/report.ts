import { table } from '../markdown/table.ts';
import type { Lot, Missed, Query } from './measure.ts';

/** `docs/search.md`: how many of the queries are found, and how many of each lot were on its first run. */
export function reportOf(lots: readonly Lot[], queries: readonly Query[], missed: readonly Missed[]): string {
  return `# How well the search finds what people mean

Written by \`npm run bench:search\`, save the first runs: a first run cannot be run again, so each was written down at the time, in \`tests/library/search-lots.tsv\`.

\`tests/library/search-queries.tsv\` holds what people may type, and the documents of our own library that they may mean. \`npx vitest run --project library tests/library/search.test.ts\` asks for all of them: for 19 of 20 at least, what was meant has to be among the first three answers.

The first three hold it for ${share(queries.length - missed.length, queries.length)} of these queries.${missed.length === 0 ? '' : ` Missed are:`}

${missed.map(({ typed, first }) => `- “${typed}”: ${first.length === 0 ? 'nothing' : first.join(', ')}`).join('\n')}

Whoever writes queries with the documents in mind finds more than a stranger does. So all lots but the first were written down before any query of them was tried:

${table(
  [
    'written by',
    'answered in the library',
    'found on the first run',
    'what was mended then',
    'in the table',
    'found now',
  ],
  lots.map(({ lot, by, first }) => {
    const own = queries.filter((query) => query.lot === lot);
    const lost = missed.filter((query) => query.lot === lot);
    return [
      by,
      first ? `${first.answered} of ${first.written}` : '',
      first ? share(first.found, first.answered) : '',
      first?.mended ?? '',
      String(own.length),
      share(own.length - lost.length, own.length),
    ];
  }),
)}

What was mended is general, save the synonyms: those were added because a query had failed. The figures of now therefore say how well known queries are found, and those of a first run how well a new one is. What nothing in the library answers is not in the table, and what two lots have stands in the first of them.
`;
}

/** `201 of 205 (0.98)` */
function share(part: number, whole: number): string {
  return `${part} of ${whole} (${(part / whole).toFixed(2)})`;
}
