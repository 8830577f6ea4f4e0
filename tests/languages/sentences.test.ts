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
      const found = splitSentences(text, { ...enGB, abbreviations: [], abbreviationsBeforeFigures: [] });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }),
    { numRuns: 5000, seed: 7 },
  );
});

test.each([
  ['Say no. Say what you think.', ['Say no.', 'Say what you think.']],
  ['See room no. 5. Then go.', ['See room no. 5.', 'Then go.']],
  ['Come at 9 a.m. Bring your bag.', ['Come at 9 a.m.', 'Bring your bag.']],
  ['Come at 9 a.m. 3 people wait.', ['Come at 9 a.m. 3 people wait.']],
  ['Ask Mr. Hall. Then wait.', ['Ask Mr. Hall.', 'Then wait.']],
])('"%s" is cut after its sentences and not after its abbreviations', (text, sentences) => {
  expect(splitSentences(text, enGB).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
