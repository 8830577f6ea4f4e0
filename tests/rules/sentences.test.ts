import { describe, expect, test } from 'vitest';
import { ask, check, facts, step, wordsFound } from './example.ts';

function found(sentence: string, rule: string): string[] {
  return wordsFound(withTip(sentence), rule);
}

function withTip(sentence: string): string {
  return `${facts}\n${step}\n<Tip picture="clock">\n${sentence}\n</Tip>\n\n${ask}`;
}

test.each([
  ['It is unlikely that you fall.', []],
  ['You can hardly see it.', []],
  ['Do not worry, it is unusual.', []],
  ['It is not uncommon.', ['not uncommon']],
  ['It is not really impossible.', ['not really impossible']],
  ['Never fail to wash.', ['Never fail']],
  ['Hardly nobody comes.', ['Hardly nobody']],
])('one “not” in a sentence: %s', (sentence, expected) => {
  expect(found(sentence, 'negatives')).toEqual(expected);
});

describe('a short form', () => {
  test.each([
    ['It’s hot.', 'It is'],
    ['It’s been hot.', 'It has'],
    ['Don’t touch it.', 'Do not'],
  ])('has one long form that is always right: %s', (sentence, full) => {
    const message = check(withTip(sentence)).find(({ rule }) => rule === 'contraction');
    expect(message?.replacement?.text).toBe(full);
  });

  test.each(['Don’t you touch it.', 'Isn’t it hot?', 'He’s here.', 'I’d go.'])(
    'is left to a person where it may be two things: %s',
    (sentence) => {
      const message = check(withTip(sentence)).find(({ rule }) => rule === 'contraction');
      expect(message?.fix).toMatch(/^Write “/);
      expect(message?.replacement).toBeUndefined();
    },
  );

  test.each(['The boss’s cup is clean.', 'Your manager’s cup is clean.'])(
    'is no genitive: %s',
    (sentence) => {
      expect(found(sentence, 'contraction')).toEqual([]);
    },
  );
});

test.each([
  ['Wait until it is dry.', []],
  ['Do not walk on it until it is dry.', ['until']],
  ['Wash your hands before you eat.', []],
])('says first what happens first: %s', (sentence, expected) => {
  expect(found(sentence, 'order-of-events')).toEqual(expected);
});

test.each([
  ['Check if the light is on.', []],
  ['Come even if it rains.', []],
  ['In case of fire, leave.', []],
  ['Take a coat in case it rains.', ['in']],
  ['Provided it is dry, start.', ['Provided']],
  ['Provided that it is dry, start.', []],
])('a condition is a question: %s', (sentence, expected) => {
  expect(found(sentence, 'if-clause')).toEqual(expected);
});

test.each([
  ['Wipe the washing-up bowl.', []],
  ['Call us on 029-2037-1234.', []],
  ['Fill in the 2-part form.', []],
  ['Come 9am-5pm.', ['-']],
  ['Use 2-3 spoons.', ['-']],
])('a hyphen between figures is a dash: %s', (sentence, expected) => {
  expect(found(sentence, 'hard-punctuation')).toEqual(expected);
});

test.each([
  ['You will get a letter.', []],
  ['You have had your lunch.', []],
  ['You had to wait.', []],
  ['It will be interesting.', []],
  ['We had already left.', ['had already left']],
  ['You will have finished.', ['will have finished']],
  ['We have been waiting.', ['have been waiting']],
])('says what happens now: %s', (sentence, expected) => {
  expect(found(sentence, 'simple-tense')).toEqual(expected);
});

test.each([
  ['Know which is best.', []],
  ['Which bus is red?', []],
  ['You and your manager talk.', []],
  ['Clean the inside and the outside.', []],
  ['Take the bag which is red.', ['which']],
  ['Call your manager and tell her the time.', []],
  ['Call your manager before the start of your shift and tell her what you need.', ['and']],
])('one idea in a sentence: %s', (sentence, expected) => {
  expect(found(sentence, 'one-idea')).toEqual(expected);
});

describe('a colon', () => {
  test.each(['Remember: wash your hands.', 'The bus: it is late.'])(
    'hides a second thought: %s',
    (sentence) => {
      expect(found(sentence, 'hard-punctuation')).toEqual([':']);
    },
  );

  test.each([
    'You need: cups, spoons and milk.',
    'Say: "We need help."',
    'The number is: 999.',
    'Look here: example.org.',
    'Take your break at 9:30.',
  ])('may stand before a list, a number or what somebody says: %s', (sentence) => {
    expect(found(sentence, 'hard-punctuation')).toEqual([]);
  });
});

test('the sentences of a block count together, in however many paragraphs', () => {
  const messages = (paragraphs: number): unknown[] =>
    check(withTip(Array.from({ length: paragraphs }, () => 'Go in. Sit down.').join('\n\n')))
      .filter(({ rule }) => rule === 'paragraph-length')
      .map(({ severity, found: said }) => [severity, said]);
  expect(messages(1)).toEqual([]);
  expect(messages(2)).toEqual([['hint', 'These paragraphs of one block have 4 sentences.']]);
  expect(messages(3)).toEqual([['error', 'These paragraphs of one block have 6 sentences.']]);
});
