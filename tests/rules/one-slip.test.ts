import { expect, test } from 'vitest';
import { messagesOf } from './told.ts';

const wording = new Set(['passive', 'simpler-word', 'hard-word', 'wordy-phrase', 'abbreviation']);

/** Each remark on wording with the words that it is about. */
function remarks(words: string): string[] {
  return messagesOf(words)
    .filter(({ rule }) => wording.has(rule))
    .map(({ rule, fix }) => `${rule}: ${fix}`);
}

test.each([
  ['A hard hat is required.', ['passive: Say who does it, for example: “You need a hard hat.”']],
  ['A form was required.', ['passive: Say who does it, for example: “You needed a form.”']],
  ['A hat is required by the manager.', ['passive: Write “The manager needs a hat.”']],
  ['A pass will be required.', ['passive: Say who does it, for example: “You will need a pass.”']],
  [
    'You are required at the desk.',
    ['passive: Say who does it: “we need ...”, “you need ...” or “your manager needs ...”.'],
  ],
  ['The tools required are here.', ['simpler-word: Write “needed”.']],
])('“required” is one message, with advice that fits: %s', (words, expected) => {
  expect(remarks(words)).toEqual(expected);
});

test.each(['IT helps with the screen.', 'THEY must be dry.'])(
  'a word in capital letters points back to nothing: %s',
  (words) => {
    expect(messagesOf(words).filter(({ rule }) => rule === 'pronoun')).toEqual([]);
  },
);

test('the same abbreviation three times is one message, two are two', () => {
  const ppe = 'abbreviation: Write “things that keep you safe”.';
  expect(remarks('Wear PPE. PPE is in the store. Ask for PPE.')).toEqual([ppe]);
  expect(remarks('Wear PPE. Go to HR.')).toHaveLength(2);
  expect(remarks('Take a 15 min break. Wait 5 min.')).toEqual([
    'abbreviation: Write “minute”.',
    'abbreviation: Write “minutes”.',
  ]);
});
