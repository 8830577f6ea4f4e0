import { expect, it } from 'vitest';
import { faultsOf, type Measured, table } from '../../../scripts/lighthouse/measured.ts';

const home: Measured = {
  name: 'home',
  address: '/',
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  script: 15_000,
  all: 60_000,
  remarks: [],
};

it('A page with 100 in everything that keeps its budgets to the byte has no fault', () => {
  expect(faultsOf(home)).toEqual([]);
});

it('Each category below 100 is named with what Lighthouse says, and each budget with what is allowed', () => {
  const poor = {
    ...home,
    scores: { ...home.scores, seo: 92 },
    script: 15_001,
    all: 69_038,
    remarks: ['robots.txt is not valid.'],
  };
  expect(faultsOf(poor)).toEqual([
    'home: seo is 92, not 100. robots.txt is not valid.',
    'home: 15.0 kB of script, 15.0 kB allowed.',
    'home: 69.0 kB without pictures, 60.0 kB allowed.',
  ]);
});

it('All pages stand in one table, a row for each', () => {
  const rows = table([home, { ...home, name: 'task', address: '/en-GB/tasks/make-tea/' }]).split('\n');
  expect(rows).toHaveLength(4);
  expect(rows[3]).toMatch(/\| task \| `\/en-GB\/tasks\/make-tea\/` \| 100 .* \| 60\.0 kB .* \| 15\.0 kB \|/u);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
