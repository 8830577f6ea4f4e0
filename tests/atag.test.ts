import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** How many criteria each guideline of ATAG 2.0 has (W3C Recommendation, 24 September 2015). */
const guidelines: Readonly<Record<string, number>> = {
  'A.1.1': 1,
  'A.1.2': 2,
  'A.2.1': 2,
  'A.2.2': 2,
  'A.3.1': 6,
  'A.3.2': 4,
  'A.3.3': 1,
  'A.3.4': 2,
  'A.3.5': 1,
  'A.3.6': 3,
  'A.3.7': 2,
  'A.4.1': 3,
  'A.4.2': 2,
  'B.1.1': 2,
  'B.1.2': 4,
  'B.2.1': 1,
  'B.2.2': 2,
  'B.2.3': 3,
  'B.2.4': 4,
  'B.2.5': 2,
  'B.3.1': 5,
  'B.3.2': 1,
  'B.4.1': 4,
  'B.4.2': 4,
};

const file = path.join(root, 'docs/atag.md');
const text = readFileSync(file, 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| [AB]\.\d/u.test(line))
  .map((line) => {
    const [criterion = '', level = '', answer = '', how = '', heldBy = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { id: criterion.split(' ')[0] ?? '', level, answer, how, heldBy };
  });

describe('The page about ATAG 2.0', () => {
  it('answers each criterion once, in order', () => {
    const all = Object.entries(guidelines).flatMap(([guideline, count]) =>
      Array.from({ length: count }, (_, index) => `${guideline}.${index + 1}`),
    );
    expect(rows.map(({ id }) => id)).toEqual(all);
  });

  it('names a test for each yes, which is there, and a reason for each no', () => {
    for (const { id, level, answer, how, heldBy } of rows) {
      expect(['A', 'AA', 'AAA', 'A to AAA'], id).toContain(level);
      expect(['yes', 'no', 'not applicable'], id).toContain(answer);
      expect(how.length, id).toBeGreaterThan(8);
      const tests = [...heldBy.matchAll(/\]\((\S+\.test\.ts)\)/gu)].map(([, link = '']) => link);
      expect(tests.length > 0, id).toBe(answer === 'yes');
      const gone = tests.filter((link) => !existsSync(path.resolve(path.dirname(file), link)));
      expect(gone, id).toEqual([]);
    }
  });

  it('counts its answers, and names each of level A that is not met', () => {
    const count = (wanted: string): number => rows.filter(({ answer }) => answer === wanted).length;
    expect(text).toContain(
      `Of ${rows.length} criteria ${count('yes')} are met, ${count('no')} are not, and ${count('not applicable')} are`,
    );
    const open = rows.filter(({ level, answer }) =>
      level.startsWith('A ') || level === 'A' ? answer === 'no' : false,
    );
    const [, named = ''] = /no level as a whole: ([^\n]*)/u.exec(text) ?? [];
    expect(open.map(({ id }) => id)).toEqual(named.match(/[AB](?:\.\d)+/gu) ?? []);
  });
});
