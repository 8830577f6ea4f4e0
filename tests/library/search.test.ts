import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadSynonyms } from '../../src/files/synonyms.ts';
import { readDataTable } from '../../src/model/read/common/data-table.ts';
import { openIndex } from '../../src/search/find.ts';
import { indexOf } from '../../src/search/index-of.ts';
import { documentsIn } from '../kinds/documents.ts';

const documents = documentsIn(process.cwd()).filter(({ language }) => language === 'en-GB');
/** What somebody types, and the documents that they may mean, by their slugs. */
const queries = readDataTable(readFileSync(new URL('search-queries.tsv', import.meta.url), 'utf8'), [
  'typed',
  'meant',
]);

it('nearly always shows what somebody means among the first three', () => {
  const find = openIndex(indexOf(documents, 'en-GB', loadSynonyms('en-GB')));
  const missed = queries.flatMap(({ typed, meant }) => {
    const first = find(typed)
      .slice(0, 3)
      .map((path) => path.split('/').at(-2)!);
    const wanted = meant.split(' | ');
    return wanted.some((slug) => first.includes(slug)) ? [] : [`${typed}: ${first.join(', ')}`];
  });
  expect(queries.length).toBeGreaterThanOrEqual(200);
  // 19 of 20. What is missed is shown where this fails.
  expect(missed.length > queries.length / 20 ? missed : []).toEqual([]);
});

it('each of these documents is one', () => {
  const slugs = new Set(documents.map(({ slug }) => slug));
  const unknown = queries.flatMap(({ meant }) => meant.split(' | ')).filter((slug) => !slugs.has(slug));
  expect(unknown).toEqual([]);
});
