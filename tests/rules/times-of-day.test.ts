import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

describe('A time of day is told as a time, and as no decimal number besides', () => {
  test.each([
    ['The bus goes at 22.50 hours.', '10:50pm'],
    ['The bus goes at 22:50 hours.', '10:50pm'],
    ['You work until 17.30 hours.', '5:30pm'],
    ['Be here by 20.00 hours.', '8pm'],
    ['Doors close at 23.00 hours each day.', '11pm'],
    ['The shift begins 06.00 hours.', '6am'],
    ['The bus fare from 14:30 is lower.', '2:30pm'],
    ['You pay at 14.50.', '2:50pm'],
    ['Lunch break: 13.00.', '1pm'],
    ['Come at 9.30 sharp.', '9:30am'],
  ])('%s', (words, right) => {
    expect(told('time-form', words)).toEqual([expect.stringContaining(`Write “${right}”`)]);
    expect(told('hard-number', words)).toEqual([]);
  });

  test('from its start to its end', () => {
    const both = ['1pm', '5pm'].map((time): unknown => expect.stringContaining(`Write “${time}”`));
    expect(told('time-form', 'Work from 13.00 to 17.00 hours.')).toEqual(both);
    expect(told('time-form', 'You work 13:00-17:00 hours.')).toEqual(both);
  });
});

test.each([
  ['The price will be 13.45.', '£13.45'],
  ['Your wage is 13.20 an hour.', '£13.20'],
  ['Tickets cost from 2.50.', '£2.50'],
  ['You work 22.50 hours a week.', '22 and a half'],
])('Money and hours of work are amounts, and no times: %s', (words, right) => {
  expect(told('time-form', words)).toEqual([]);
  expect(told('hard-number', words)).toEqual([expect.stringContaining(`Write “${right}”`)]);
});

test.each(['Clause 13.20 says so.', 'See sections 13.20 and 13.30.', 'Go to room 14.30.'])(
  'The number of a part is neither a time nor an amount: %s',
  (words) => {
    expect([...told('time-form', words), ...told('hard-number', words)]).toEqual([]);
  },
);
