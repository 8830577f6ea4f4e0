import { describe, expect, test } from 'vitest';
import { messagesOf, told } from './told.ts';

describe('What something is subject to is said by what that is', () => {
  test.each([
    ['The job is subject to checks.', 'depends on checks'],
    ['You are subject to the rules of the centre.', 'have to follow the rules'],
    ['Times are subject to change.', 'can change'],
    ['Collections may be subject to disruption.', 'have problems'],
    ['You may be subject to a fine.', 'get a fine'],
  ])('%s', (words, plain) => {
    expect(told('idiom', words)).toEqual([expect.stringContaining(`Write “${plain}”`)]);
  });
});

test.each([
  ['Ask for further support at the desk.', 'more support'],
  ['For further help, phone us.', 'more help'],
  ['You can get further information from the council.', 'more information'],
  ['Take your household waste to the tip.', 'waste from homes'],
])('A word that goes with another is told with it: %s', (words, plain) => {
  expect(told('simpler-word', words)).toEqual([expect.stringContaining(`Write “${plain}”`)]);
});

test('“Do so in writing” and two words for one room give no place for a full stop', () => {
  const so =
    'If you want to ask again about this answer, you must do so in writing within three weeks of this letter.';
  const room =
    'All rooms must be left in a clean and tidy condition at the end of the day by everybody who works here.';
  expect(told('sentence-length', so).join()).not.toContain('“so in');
  expect(told('sentence-length', room).join()).not.toContain('“and tidy');
});

test('“Whilst parked” is no sentence of its own', () => {
  expect(
    told('one-idea', 'Permit holders must always show a valid permit whilst parked in this zone.'),
  ).toEqual([]);
});

test.each([
  'If you see blood, needles or broken glass, leave the room.',
  'When the light is red, wait.',
  'Don’t touch the needles.',
  'You should stay away from the blade.',
])('A warning that says what to do behind a comma, or that one should, says it: %s', (words) => {
  expect(told('stop-without-action', `<Stop picture="hot">${words}</Stop>`)).toEqual([]);
});

test.each(['The pan is hot, sharp and heavy.', 'If the pan is hot, it can burn you.'])(
  'A warning that only says how something is does not: %s',
  (words) => {
    expect(told('stop-without-action', `<Stop picture="hot">${words}</Stop>`)).toHaveLength(1);
  },
);

test('The comma behind a row of things that a sentence starts with is one comma', () => {
  expect(
    told('commas', 'If you see blood, needles or broken glass on the floor, leave the room at once.'),
  ).toEqual([]);
});

test('What is creased or tucked in is in a state', () => {
  expect(told('passive', 'The sheet is not creased. The corners are tucked in.')).toEqual([]);
});

test.each([
  'The GP is the doctor who looks after you.',
  'We look after you at work.',
  'Ask Sam, who asked after you.',
])('“After” that belongs to its verb turns no order round: %s', (words) => {
  expect(told('order-of-events', words)).toEqual([]);
});

test('“Wash your hands after you cook” does', () => {
  expect(told('order-of-events', 'Wash your hands after you cook.')).toHaveLength(1);
});

test.each([
  ['The office, which is upstairs, is open.', 'The office is upstairs. It is open.'],
  ['Our teams, which are small, have a desk each.', 'Our teams are small. They have a desk each.'],
  ['The cup, which we like, is blue.', 'The cup is blue. We like it.'],
])('A thought put inside another makes 2 whole sentences: %s', (words, two) => {
  expect(told('one-idea', words)).toEqual([expect.stringContaining(`Make two sentences: “${two}”`)]);
});

test('“As and when” is not swapped by a program: “We will write when.” would be half a sentence', () => {
  const message = messagesOf('We will write as and when.').find(({ found }) => found.includes('as and when'));
  expect(message?.fix).toContain('“when”');
  expect(message?.replacement).toBeUndefined();
});
