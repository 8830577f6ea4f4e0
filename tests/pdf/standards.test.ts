import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const statuses = ['enforced', 'by design', 'author'];

const rows = readFileSync(new URL('../../src/pdf/PDF_UA1.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => {
    const [clause = '', asks = '', status = '', how = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { clause, asks, status, how };
  });

/** Clauses of ISO 14289-1 that ask something of a file; 8 and 9 are for programs that read it. */
const clauses = [
  '5',
  ...Array.from({ length: 21 }, (_, index) => `7.${index + 1}`).filter(
    (clause) => clause !== '7.18' && clause !== '7.21',
  ),
  ...Array.from({ length: 8 }, (_, index) => `7.18.${index + 1}`),
  ...Array.from({ length: 7 }, (_, index) => `7.21.${index + 2}`),
];

describe('the list of clauses', () => {
  test('leaves no clause of PDF/UA-1 out', () => {
    const listed = new Set(rows.map(({ clause }) => clause));
    expect(clauses.filter((clause) => !listed.has(clause))).toEqual([]);
  });

  test('has a known status and an explanation in every row', () => {
    expect(rows.length).toBeGreaterThan(60);
    for (const row of rows) {
      expect(statuses, `${row.clause} ${row.asks}`).toContain(row.status);
      expect(row.how).not.toBe('');
    }
  });

  test.each(rows.filter(({ status }) => status === 'enforced'))(
    'names a test for $clause $asks',
    ({ how }) => {
      expect(how).toMatch(/`[\w/-]+\.test\.ts`: /);
    },
  );

  test.each(
    rows.flatMap(({ how }) =>
      [...how.matchAll(/`([\w/-]+\.test\.ts)`: (.+)$/g)].map(([, file = '', name = '']) => ({ file, name })),
    ),
  )('names a test that exists: $file, $name', ({ file, name }) => {
    const source = readFileSync(new URL(file, import.meta.url), 'utf8');
    expect(testNames(source)).toContain(name);
  });
});

/** The first text of every `test(...)` and the text after every `test.each([...])`. */
function testNames(source: string): string[] {
  return [...source.matchAll(/(?:\btest\(|^\s*\]\)\(|\btest\.each\([^\n]*\)\()\s*'((?:[^'\\]|\\.)+)'/gm)].map(
    ([, name = '']) => name,
  );
}
