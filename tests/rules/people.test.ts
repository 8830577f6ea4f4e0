import { expect, test } from 'vitest';
import { ask, facts, step, wordsFound } from './example.ts';

function found(sentence: string, rule: string): string[] {
  return wordsFound(`${facts}\n${step}\n<Tip picture="clock">\n${sentence}\n</Tip>\n\n${ask}`, rule);
}

test.each([
  ['We help the blind.', ['the blind']],
  ['The deaf cannot hear us.', ['The deaf']],
  ['A diabetic came.', ['A diabetic']],
  ['She suffered a stroke.', ['suffered a stroke']],
  ['Close the blind.', []],
  ['The blind is down.', []],
  ['The deaf man signs.', []],
  ['Make a diabetic meal.', []],
  ['Do not think that all autistic people are the same.', []],
])('words about people: %s', (sentence, expected) => {
  expect(found(sentence, 'respectful-words')).toEqual(expected);
});

test.each([
  ['This leaflet is in easy read.', ['This leaflet is in easy read']],
  ['This easy-to-read leaflet helps you.', ['This easy-to-read leaflet']],
  ['Ask for a letter in easy read.', []],
])('who says “easy read”: %s', (sentence, expected) => {
  expect(found(sentence, 'easy-read-label')).toEqual(expected);
});
