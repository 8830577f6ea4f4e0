import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { project } from './build-examples.ts';

const report = path.join(project, 'dist/en-GB/reports/our-year');

it('Whoever makes a report their own gets no number that it does not show, and no answer of a person', () => {
  const { tables } = JSON.parse(readFileSync(path.join(report, 'make.json'), 'utf8')) as {
    tables: Record<string, string>;
  };
  const lines = Object.entries(tables).map(([name, text]) => [
    name,
    text.replace('\uFEFF', '').trimEnd().split('\r\n'),
  ]);
  expect(Object.fromEntries(lines)).toEqual({
    // 3 people left, and 9 would give them away.
    'jobs.csv': [
      'What happened,Last year,This year',
      'Stayed in the job,12,28',
      'Found another job,5,',
      'Left the job,15,',
    ],
    // How it was is shown by no chart.
    'answers.csv': ['helped', ...Array<string>(6).fill('Yes'), ...Array<string>(7).fill('No')],
  });
});
