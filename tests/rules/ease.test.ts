import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { costsOf, type Ease, easeOf } from '../../src/rules/ease.ts';
import { examine } from '../../src/rules/examine.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';

const language = languageOf('en-GB');

/** What the last sentence of a leaflet costs, to one place after the point. */
function costOf(sentence: string): number {
  const document = writtenDocument('leaflet', sentence);
  return Number((costsOf(examine(document, { vocabulary, language })).at(-1) ?? NaN).toFixed(1));
}

/** How easy some sentences are, without what stands around them in a document. */
function easeIn(text: string): Ease | undefined {
  const examined = examine(writtenDocument('leaflet', text), { vocabulary, language });
  return easeOf({ ...examined, sentences: examined.sentences.filter((each) => text.includes(each.text)) });
}

describe('a sentence costs its reader', () => {
  test.each([
    ['Use the red pan.', 4],
    // Everyday words give back more than they cost as words.
    ['Wash it.', 2 - 2],
    ['My pan is red.', 4 - 2 * 2],
    // What a word is a plain form of counts, too.
    ['My men met at the bus.', 6 - 3 * 2],
    // 3 more because it speaks to nobody.
    ['The pan is red.', 4 - 2 + 3],
    ['The pan was put by us.', 6 + 4 + 3],
    // 3 more for each word of offices.
    ['You may use the pan.', 5 + 3],
    ['You use the notices.', 4 + 3 + 3],
    // 5 for a number in words, nothing for figures.
    ['Put ten red pans on it.', 6 - 2 + 5],
    ['Put 10 red pans on it.', 6 - 2],
    // Its words have 4 and 5 letters on average.
    ['Wash your cups soon.', 4 + 3 - 2],
    ['Share clean cloths soon.', 4 + 2 * 3],
    // It says what a word means.
    ['A pan is a big pot.', 6 - 2 + 3 - 6],
  ])('%s', (sentence, cost) => {
    expect(costOf(sentence)).toBe(Number(cost.toFixed(1)));
  });

  test('8 more for a hard word or a set phrase, and none where the word is a name', () => {
    expect(costOf('You endeavour that.') - costOf('You sometimes that.')).toBe(8);
    expect(costOf('I met in due course.') - costOf('I met in bad shirts.')).toBe(8);
    expect(costOf('Ask for Statutory Sick Pay.')).toBeLessThan(costOf('Ask for statutory payment.'));
  });

  test('in another language by what needs no grammar of English', () => {
    const examined = examine(writtenDocument('leaflet', 'The pan was put by us.'), { vocabulary, language });
    const welsh = { ...examined, language: languageOf('cy') };
    expect(costsOf(welsh).at(-1)).toBe(6);
  });
});

test.each([
  ['Wash the cup. Use the pan.', 'easy'],
  ['The pan was put on the top shelf of the old cupboard by the boss of the shop.', 'plain'],
  [
    'The aforementioned pan was put on the shelf by the cook in the event of rain, as agreed with the manager.',
    'hard',
  ],
  [
    'The aforementioned documentation must be submitted in accordance with the applicable provisions prior to the commencement of employment.',
    'very hard',
  ],
])('%s is %s in all', (sentence, level) => {
  expect(easeIn(sentence)?.level).toBe(level);
});

test('a document can be no easier than 100 points and no harder than 0', () => {
  expect(easeIn('I can help you.')?.score).toBe(100);
  const hard = 'The aforementioned remuneration is hereby rescinded';
  expect(easeIn(`${Array(12).fill(hard).join(', ')}.`)?.score).toBe(0);
});

test('an author is told by what most points are lost', () => {
  const lost = easeIn('The two forms were given to the applicant by the committee.')?.lost ?? [];
  expect(lost.map(({ point, points }) => [point.all, Number(points.toFixed(1))])).toEqual([
    ['length', 11],
    ['words of offices', 9],
    // "Committee" or "applicant" is hard as well.
    ['hard words and set phrases', 8],
    ['numbers in words', 5],
    ['long words', 4.1],
    ['passives', 4],
    ['speaking to nobody', 3],
  ]);
});

test('nothing is said of a document whose words nobody knows', () => {
  const examined = examine(writtenDocument('leaflet', 'Wash it.'), { vocabulary, language });
  expect(easeOf({ ...examined, vocabulary: { ...vocabulary, hasWords: false } })).toBeUndefined();
  expect(easeOf({ ...examined, sentences: [] })).toBeUndefined();
});
