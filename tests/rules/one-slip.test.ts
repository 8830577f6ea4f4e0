import { expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';
import { messagesOf } from './told.ts';

const wording = new Set([
  'passive',
  'simpler-word',
  'hard-word',
  'wordy-phrase',
  'noun-for-verb',
  'idiom',
  'abbreviation',
]);

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

test.each([
  ['We conduct an assessment.', ['noun-for-verb: Use the verb: “check”.']],
  ['They conducted an inspection.', ['noun-for-verb: Use the verb: “check”.']],
  [
    'We conduct a comprehensive assessment.',
    ['noun-for-verb: Use the verb: “check”.', 'simpler-word: Write “full”.'],
  ],
])('a verb hidden in a noun is one message, and the words around it keep theirs: %s', (words, expected) => {
  expect(remarks(words)).toEqual(expected);
});

test.each([
  ['The meeting was convened by the manager.', ['passive: Say who does it: “the manager called ...”.']],
  [
    'The cups are apportioned and dispatched by the team.',
    ['passive: Say who does it: “the team shares out ...”. “dispatched” has a simpler word. Write “sent”.'],
  ],
])('a passive with hard verbs is one message that says each of them anew: %s', (words, expected) => {
  expect(remarks(words)).toEqual(expected);
});

test('a hard verb is told as such where the rule about passives is switched off', () => {
  const words = 'The meeting was convened by the manager.';
  const fixes = checkDocument(writtenDocument('leaflet', words), {
    vocabulary,
    language: languageOf('en-GB'),
    strengths: { passive: 'off' },
  }).map(({ fix }) => fix);
  expect(fixes).toContain('Write “called” or “met”.');
});

test.each([
  ['Please be advised that the shop is shut.', ['wordy-phrase: Leave it out: “The shop is shut.”']],
  ['Please be aware that Acas can help.', ['wordy-phrase: Leave it out.']],
  [
    'You will be advised that it is late.',
    ['passive: Say who does it, for example: “We will advise you that it is late.”'],
  ],
])('a formula in front of what is meant is left out: %s', (words, expected) => {
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
