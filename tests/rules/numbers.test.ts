import { describe, expect, test } from 'vitest';
import { ask, check, facts, step, wordsFound } from './example.ts';

function found(sentence: string, rule: string): string[] {
  return wordsFound(withTip(sentence), rule);
}

function fixes(sentence: string, rule: string): (string | undefined)[] {
  return check(withTip(sentence))
    .filter((message) => message.rule === rule)
    .map(({ fix, replacement }) => replacement?.text ?? fix);
}

function withTip(sentence: string): string {
  return `${facts}\n${step}\n<Tip picture="clock">\n${sentence}\n</Tip>\n\n${ask}`;
}

describe('a date', () => {
  test.each([
    ['Come on Monday 3 March 2025.', []],
    ['Come on 3/4/2025.', ['3/4/2025']],
    ['Come on Mon 3 March 2025.', ['Mon 3 March']],
    ['Come on Tuesday 3 March 2025.', ['Tuesday 3 March 2025']],
    ['Come on 31 April.', ['31 April']],
    ['Come on 29 February.', ['29 February']],
    ['Up to 10 may come.', []],
  ])('is in one full form: %s', (sentence, expected) => {
    expect(found(sentence, 'date-form')).toEqual(expected);
  });

  test.each([
    ['Come on Tuesday 3 March 2025.', 'Write “Monday 3 March 2025”, or put the number right.'],
    ['Come on 3 March 2025.', 'Write “Monday 3 March 2025”.'],
    ['Come on 31 April 2025.', 'Look at a calendar.'],
  ])('gets the day that it has: %s', (sentence, fix) => {
    expect(fixes(sentence, 'date-form')).toEqual([fix]);
  });
});

describe('a time', () => {
  test.each([
    ['Come at 2:30pm.', []],
    ['Come at 12 noon.', []],
    ['The shop is open from 9am to 5pm.', []],
    ['Walk 2 minutes past the shop.', []],
    ['Add 9.30 litres.', []],
    ['Come at 14:30.', ['Write “2:30pm”.']],
    ['Come at 1430 hours.', ['Write “2:30pm”.']],
    ['Come at 2.30pm.', ['2:30pm']],
    ['Come at 2 PM.', ['2pm']],
    ['Come at 12pm.', ['Write “midday”.']],
    ['Come at 2 p.m.', ['Write “2pm”.']],
    ['Come at 10:30.', ['Write “10:30am” or “10:30pm”.']],
    ['Come at 9.30.', ['Write “9:30am” or “9:30pm”.']],
    ['Come at 9 o’clock.', ['Write “9am” or “9pm”.']],
    ['Come at quarter to 3.', ['Write “2:45am” or “2:45pm”.']],
    ['Come at noon.', ['Write “midday”.']],
    ['Come at midday.', []],
    ['Do not eat after midnight.', []],
    ['Come from 2 pm to 8 pm.', []],
    ['Come from 2 pm to 8pm.', ['2pm']],
    ['The last bus is at 9:20 at night.', []],
    ['Lunch is from 12.30 to 1.15.', ['Write “12:30am” or “12:30pm”.', 'Write “1:15am” or “1:15pm”.']],
  ])('is in one form: %s', (sentence, expected) => {
    expect(fixes(sentence, 'time-form')).toEqual(expected);
  });
});

describe('a number', () => {
  test.each([
    ['In 2024 we moved.', []],
    ['It costs £2500.', []],
    ['Text 85258 for help.', []],
    ['Call us on 03001231100.', []],
    ['There are 2000 people.', ['2000']],
    ['There are 2500 boxes.', ['2500']],
    ['There are 12,500 boxes.', ['12,500']],
    ['The tank holds 1.5.', ['1.5']],
    ['A third of us work at night.', ['A third of']],
    ['Two-thirds of us work at night.', ['Two-thirds']],
    ['About 45% of us work at night.', ['45%']],
  ])('can be pictured: %s', (sentence, expected) => {
    expect(found(sentence, 'hard-number')).toEqual(expected);
  });

  test.each([
    ['Take the clean one.', []],
    ['One day you will know.', []],
    ['Wait for one hour.', ['one']],
    ['Take two thirds.', []],
    ['Take three cups.', ['three']],
  ])('is a figure: %s', (sentence, expected) => {
    expect(found(sentence, 'number-in-words')).toEqual(expected);
  });
});

test.each([
  ['Write to help@example.org now.', []],
  ['Look at www.example.org/a_b#c today.', []],
  ['Bring your pass/badge.', ['/']],
  ['It is 5 × 3.', ['×']],
])('a sign in an address is no sign in the text: %s', (sentence, expected) => {
  expect(found(sentence, 'special-sign')).toEqual(expected);
  expect(found(sentence, 'hard-word')).toEqual([]);
});

test.each([
  'It costs 20.00 a week.',
  'It costs £ 20.00.',
  'You work 22.50 hours a week.',
  'See clause 13.20.',
])('neither money, nor hours of work, nor the number of a part is a time of day: %s', (sentence) => {
  expect(found(sentence, 'time-form')).toEqual([]);
});
