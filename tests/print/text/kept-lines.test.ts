import { expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { ar } from '../../../src/languages/ar/index.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { keptLines } from '../../../src/print/text/kept-lines.ts';
import type { Run } from '../../../src/print/text/line-words.ts';
import { breakLines } from '../../../src/print/text/lines.ts';

const faces = loadFaces();
const options = { width: 60, size: 16, faces, language: enGB };

function run<Mark>(text: string, mark: Mark, weight: 'regular' | 'bold' = 'regular'): Run<Mark> {
  return { text, weight, unbroken: weight === 'bold', mark };
}

/** Two links to one address, and words between them. */
function sentences(): Run<{ href?: string }>[][] {
  const link = 'https://example.org/';
  return [
    [run('Read ', {}), run('the first page', { href: link }, 'bold'), run(' and ', {})],
    [run('Then read the other page', { href: link }), run('.', {})],
  ];
}

test('Lines that are kept are those that are broken anew, with the marks of whoever asks', () => {
  for (const asked of [sentences(), sentences(), sentences()]) {
    const kept = keptLines(asked, options);
    const anew = breakLines(asked, options);
    expect(kept).toEqual(anew);
    const marksOf = (lines: typeof kept): readonly unknown[] =>
      lines.flatMap(({ pieces }) => pieces.map(({ mark }) => mark));
    for (const [index, mark] of marksOf(kept).entries()) expect(mark).toBe(marksOf(anew)[index]);
    expect(new Set(marksOf(kept)).size).toBe(new Set(marksOf(anew)).size);
  }
});

test.each([
  ['another width', { ...options, width: 30 }],
  ['another size', { ...options, size: 20 }],
  ['another language', { ...options, language: ar }],
  ['few words in a line', { ...options, mostWords: 2 }],
])('The same words in %s have lines of their own', (_, other) => {
  const before = keptLines(sentences(), options);
  const lines = keptLines(sentences(), other);
  expect(lines).toEqual(breakLines(sentences(), other));
  expect(lines).not.toEqual(before);
});

test('The same words are broken once', () => {
  const glyphsOf = (): unknown => keptLines(sentences(), { ...options, width: 61 })[0]?.pieces[0]?.glyphs;
  expect(glyphsOf()).toBeDefined();
  expect(glyphsOf()).toBe(glyphsOf());
});

test('Words of another weight have lines of their own', () => {
  const wide = (weight: 'regular' | 'bold'): number =>
    keptLines([[run('Wait for the light', {}, weight)]], options)[0]?.width ?? 0;
  expect(wide('bold')).toBeGreaterThan(wide('regular'));
});
