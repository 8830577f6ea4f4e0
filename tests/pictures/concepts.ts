import { readFileSync } from 'node:fs';

/** One row of the graded list of things that people at work need pictures of. */
export interface Concept {
  readonly name: string;
  readonly openmojiGrade: string;
  readonly hexcode: string;
  readonly fallback: string;
  /** `good`, `partial` or `none`. */
  readonly grade: string;
}

export const concepts: readonly Concept[] = readFileSync(new URL('concepts.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [, name = '', openmojiGrade = '', hexcode = '', , fallback = '', grade = ''] = line.split('\t');
    return { name, openmojiGrade, hexcode, fallback, grade: grade.trim() };
  });
