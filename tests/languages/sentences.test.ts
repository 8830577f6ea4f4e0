import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { splitSentences } from '../../src/languages/sentences.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

test('Plain text is cut where Intl.Segmenter cuts it', () => {
  const pieces = constantFrom('Wash it', 'now', 'I', '4', ' ', '  ', '. ', '? ', '! ', ', ', "'", ' A', '-');
  assert(
    property(string({ unit: pieces, maxLength: 12 }), (row) => {
      // A row of signs, or a figure after a sign, is cut in our own way.
      const text = row.replaceAll(/([.?!] +)[^A-Za-z]+/g, '$1').trim();
      const expected = [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
      const found = splitSentences(text, { ...enGB, abbreviations: [] });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }),
    { numRuns: 5000, seed: 7 },
  );
});
