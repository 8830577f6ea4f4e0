import { readdirSync, readFileSync } from 'node:fs';
import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { isOfLibrary } from '../library/is-of-library.ts';
import { wordsOf } from '../../src/rules/engine/sentences.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'word' });

function segmented(text: string): string[] {
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [`${index} ${segment}`] : [],
  );
}

function ours(text: string): string[] {
  return wordsOf(text, 'en-GB').map(({ text: word, start }) => `${start} ${word}`);
}

test('The words of every line of the documents and of the labelled sentences are those of Intl.Segmenter', () => {
  const names = isOfLibrary ? ['../../content/'] : ['../cases/rules/', '../fixtures/'];
  const folders = names.map((name) => new URL(name, import.meta.url));
  const lines = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:mdx|txt|yml)$/.test(name))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')),
  );
  expect(lines.length).toBeGreaterThan(isOfLibrary ? 1000 : 2000);
  for (const line of lines) expect(ours(line)).toEqual(segmented(line));
});

test('So are the words of any row of letters, figures and signs', () => {
  const signs = constantFrom(...'aZ09 .,;:\'"_-/()£’é🫖\n'.split(''));
  assert(
    property(string({ unit: signs, maxLength: 12 }), (text) => {
      expect(ours(text)).toEqual(segmented(text));
    }),
    { numRuns: 5000, seed: 7 },
  );
});
