import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { reportFile, reportText } from '../../scripts/bench-search/files.ts';
import { missedBy, readLots, readQueries } from '../../scripts/bench-search/measure.ts';
import { documentsIn } from '../kinds/documents.ts';
import { root } from '../source-files.ts';

const documents = documentsIn(process.cwd());
const queries = readQueries();

it('nearly always shows what somebody means among the first three', () => {
  const missed = missedBy(queries, documents).map(({ typed, first }) => `${typed}: ${first.join(', ')}`);
  expect(queries.length).toBeGreaterThanOrEqual(200);
  // 19 of 20. What is missed is shown where this fails.
  expect(missed.length > queries.length / 20 ? missed : []).toEqual([]);
});

it('each of these documents is one', () => {
  const slugs = new Set(documents.map(({ slug }) => slug));
  expect(queries.flatMap(({ meant }) => meant).filter((slug) => !slugs.has(slug))).toEqual([]);
});

it('no query stands there twice, and somebody is named for each', () => {
  const typed = queries.map((query) => query.typed.toLowerCase());
  expect(typed.filter((each, index) => typed.indexOf(each) !== index)).toEqual([]);
  const lots = readLots().map(({ lot }) => lot);
  expect([...new Set(queries.map(({ lot }) => lot))].toSorted()).toEqual(lots.toSorted());
});

it('is measured in the documentation as it is now: npm run bench:search writes it anew', async () => {
  expect(readFileSync(path.join(root, reportFile), 'utf8')).toBe(await reportText(root, documents));
});
