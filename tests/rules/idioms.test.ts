import { expect, test } from 'vitest';
import { wordsOfLanguage } from '../../src/files/vocabulary.ts';
import { ask, facts, step, wordsFound } from './example.ts';

function found(sentence: string): string[] {
  return wordsFound(`${facts}\n${step}\n<Tip picture="clock">\n${sentence}\n</Tip>\n\n${ask}`, 'idiom');
}

test.each([
  ['She has a lot on her plate.', ['has a lot on her plate']],
  ['You pull Priya’s leg.', ['pull Priya’s leg']],
  ['Keep me posted.', ['Keep me posted']],
  ['Keep your manager posted.', ['Keep your manager posted']],
  ['I am all ears.', ['am all ears']],
  ['We get our ducks in a row.', ['get our ducks in a row']],
  ['You can be out and about.', ['out and about']],
  ['As a rule of thumb, take a break.', ['As a rule of thumb']],
  ['Drop your manager a line.', ['Drop your manager a line']],
  ['Keep the old letters, the ones that you posted.', []],
])('an idiom is found whoever it is about: %s', (sentence, expected) => {
  expect(found(sentence)).toEqual(expected);
});

test('a set phrase is right in the sentence that says what it means, and after it', () => {
  expect(found('You are in arrears.')).toEqual(['in arrears']);
  expect(found('You are in arrears, which means that you owe rent.')).toEqual([]);
  expect(found('Arrears are rents that you owe. You are in arrears.')).toEqual([]);
});

test.each([
  'Take the cup out of the box.',
  'Take your coat off the peg.',
  'Hold your hand up in the air.',
  'Cut a bit off the end.',
  'Get a grip on the box.',
  'Pour the milk over the top.',
  'Go to the bank on Castle Street.',
  'Roll up your sleeves.',
  'Tick all the boxes that are right.',
  'Wait for the green light.',
  'A knock on the head can hurt your brain.',
  'Put the glove on the other hand.',
  'Wash the pans and dry up.',
  'Give up your place to somebody else.',
  'It is hot work in the kitchen.',
  'The forms are on the table.',
  'Wait until you see the light.',
])('words that mean what they say are no idiom: %s', (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test('no idiom starts with a word that stands for others, or stands twice', () => {
  const phrases = [...wordsOfLanguage('en-GB')!.lists.idioms.keys()];
  expect(phrases.filter((phrase) => /^(?:somebody|something)\b/.test(phrase))).toEqual([]);
  expect(phrases).toEqual(phrases.toSorted());
});

test('no phrase is an idiom and a set phrase: what makes it mean just what it says would count for nothing', () => {
  const lists = wordsOfLanguage('en-GB')?.lists;
  const both = [...(lists?.idioms.keys() ?? [])].filter((phrase) => lists?.setPhrases.has(phrase));
  expect(lists?.idioms.size).toBeGreaterThan(1500);
  expect(both).toEqual([]);
});
