import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { costsOf, easeOf } from '../../src/rules/ease.ts';
import { examine } from '../../src/rules/examine.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';

const language = languageOf('en-GB');

/** What the last sentence of a leaflet costs, to one place after the point. */
function costOf(sentence: string): number {
  const document = writtenDocument('leaflet', sentence);
  return Number((costsOf(examine(document, { vocabulary, language })).at(-1) ?? NaN).toFixed(1));
}

describe('a sentence costs its reader', () => {
  test.each([
    ['Use the red pan.', 4],
    // All talk is made of some words: they cost nothing.
    ['Wash it.', 2 - 1],
    ['My pan is red.', 4 - 1],
    // 3 more because it speaks to nobody.
    ['The pan is red.', 4 - 1 + 3],
    ['The pan was on the bed.', 6 + 3 + 2],
    ['Use pans on the bed at six.', 7 + 2 * 2],
    ['The pan was put by us.', 6 + 6 + 2],
    // 4 more for each word of offices.
    ['We may use the pan.', 5 + 4],
    // Its words have 4 and 5 letters on average.
    ['Wash your cups soon.', 4 + 6],
    ['Share clean cloths soon.', 4 + 2 * 6],
  ])('%s', (sentence, cost) => {
    expect(costOf(sentence)).toBe(cost);
  });

  test('12 more for a hard word or a set phrase, and none where the word is a name', () => {
    expect(costOf('We endeavour that.') - costOf('We sometimes that.')).toBe(12);
    expect(costOf('We met in due course.') - costOf('We met in bad shirts.')).toBe(12);
    expect(costOf('Ask for Statutory Sick Pay.')).toBeLessThan(costOf('Ask for statutory payment.'));
  });
});

test.each([
  ['Wash the cup. Use the pan.', 'easy'],
  ['The pan was put on the top shelf of the old cupboard by the boss of the shop.', 'plain'],
  ['The aforementioned pan was put on the shelf by the cook.', 'hard'],
  [
    'The aforementioned documentation must be submitted in accordance with the applicable provisions prior to the commencement of employment.',
    'very hard',
  ],
])('%s is %s in all', (sentence, level) => {
  const examined = examine(writtenDocument('leaflet', sentence), { vocabulary, language });
  const sentences = examined.sentences.filter(({ text }) => sentence.includes(text));
  expect(easeOf({ ...examined, sentences })?.level).toBe(level);
});

test('nothing is said of a document whose words nobody knows', () => {
  const examined = examine(writtenDocument('leaflet', 'Wash it.'), { vocabulary, language });
  expect(easeOf({ ...examined, vocabulary: { ...vocabulary, hasWords: false } })).toBeUndefined();
  expect(easeOf({ ...examined, sentences: [] })).toBeUndefined();
});
