import { expect, test } from 'vitest';
import { contentTable } from '../../scripts/content-table/write-table.ts';
import { plainSite } from '../example-site.ts';
import { writtenDocument } from '../written-document.ts';

const form = writtenDocument('form', '<Field label="My name" type="text" />', 'title: About | me');
const task = writtenDocument(
  'task',
  '<Step photo-here="Put a photo of your kettle here." done="It is full.">\nFill the kettle.\n</Step>\n\n<Step picture="kettle" done="It clicks.">\nSwitch the kettle on.\n</Step>',
);
const checked = {
  ...task,
  language: 'cy',
  readerChecks: [{ date: '2026-11-01', group: 'A group', place: 'Norwich', changed: 'Nothing' }],
};

test('Each document is one row with its place, languages, sources, date, state and empty frames', () => {
  expect(rowsOf([task, form])).toEqual([
    expect.stringMatching(
      /^\| \[About \\\| me\]\(forms\/tea\/en-GB\.mdx\) \| – \| English \| A4 paper, .* \| 0 \| 2027-11-01 \| Draft \| 0 \|$/u,
    ),
    expect.stringMatching(
      /^\| \[Make tea\]\(tasks\/tea\/en-GB\.mdx\) \| W15, N \| English \| A4 paper, .*Pocket cards.* \| 0 \| 2027-11-01 \| Draft \| 1 \|$/u,
    ),
  ]);
});

test('A translation stands in the row of its original, and all must have been checked with readers', () => {
  const [row, ...more] = rowsOf([checked, task]);
  expect(more).toEqual([]);
  expect(row).toContain('| English, Cymraeg |');
  expect(row).toContain('| Draft |');
  expect(rowsOf([checked])[0]).toContain('| Checked with readers |');
});

function rowsOf(documents: Parameters<typeof contentTable>[0]): string[] {
  const table = contentTable(documents, new Map([['tasks/tea', 'W15, N']]), plainSite);
  const rows = table.split('\n').filter((line) => line.startsWith('| ['));
  // Cells are lined up.
  return rows.map((row) => row.replaceAll(/ +/gu, ' '));
}
