import { daleChall } from 'dale-chall';
import { expect, test } from 'vitest';
import { readSentence } from '../../scripts/bench-rules/read-sentences.ts';
import { britishWords } from '../../src/rules/data/en-GB/british-words.ts';
import { enGB } from '../../src/rules/data/en-GB/index.ts';
import { wordData } from '../../src/rules/data/index.ts';
import { readTable } from '../../src/rules/data/table.ts';
import { loadVocabulary } from '../../src/rules/load-vocabulary.ts';
import { languages } from '../../src/languages/index.ts';

const vocabulary = loadVocabulary('en-GB', []);

test.each([
  'cups',
  'boxes',
  'washed',
  'stopped',
  'making',
  'carried',
  'quickest',
  'heavier',
  'slowly',
  'gently',
  'easily',
  'mice',
  'went',
  'broken',
  'kettle',
  'payslip',
  'rota',
  'café',
  'colour',
  'tyre',
  'grey',
  'hi-vis',
  'dishwasher',
  'pillowcase',
  'wash-bag',
  'manager’s',
  'don’t',
])('knows “%s” as an easy word', (word) => {
  expect(vocabulary.isEasy(word)).toBe(true);
});

test.each(['provision', 'procedure', 'install', 'specialised', 'carpus', 'outcry', 'sustainable', 'negro'])(
  'does not know “%s” as an easy word',
  (word) => {
    expect(vocabulary.isEasy(word)).toBe(false);
  },
);

test.each(['undertake', 'obtain', 'framework', 'mandate', 'stakeholders', 'outcomes', 'prior'])(
  'says that “%s” is hard or has a simpler word, though its parts are easy',
  (word) => {
    const isSwapped = vocabulary.baseForms(word).some((form) => vocabulary.simpler.has(form));
    expect(vocabulary.isHard(word) || isSwapped).toBe(true);
  },
);

test('the words of our own are not on the list of Dale and Chall', () => {
  const listed = new Set(daleChall);
  expect([...britishWords].filter((word) => listed.has(word))).toEqual([]);
});

test('a word is not both easy and hard, and no swap leads to a hard word', () => {
  expect([...britishWords].filter((word) => enGB.hard.has(word))).toEqual([]);
  const answers = Object.values(enGB.simpler)
    .flat()
    .filter((answer) => !answer.includes(' '));
  expect(answers.filter((answer) => enGB.hard.has(answer) || answer in enGB.simpler)).toEqual([]);
});

const safeAnswers = (phrase: string): readonly string[] => enGB.simpler[phrase] ?? enGB.wordy[phrase] ?? [];

test('every safe swap has exactly one answer', () => {
  for (const phrase of enGB.safe) {
    expect(safeAnswers(phrase), phrase).toHaveLength(1);
    expect(safeAnswers(phrase), phrase).not.toContain('');
  }
});

test('all keys are in lower case, so that they are found', () => {
  const keys = [enGB.simpler, enGB.wordy, enGB.idioms, enGB.childish, enGB.abbreviations.inFull].flatMap(
    Object.keys,
  );
  const patterns = enGB.respectful.map(({ pattern }) => pattern);
  expect(
    [...keys, ...patterns, ...enGB.easy, ...enGB.hard].filter((key) => key !== key.toLowerCase()),
  ).toEqual([]);
});

test('every pattern about people stands once and has a reason', () => {
  const patterns = enGB.respectful.map(({ pattern }) => pattern);
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(enGB.respectful.filter(({ why }) => !why.endsWith('.'))).toEqual([]);
});

test('words that people use for themselves are not refused', () => {
  const own = new Set([
    'disabled people',
    'autistic',
    'deaf',
    'blind',
    'wheelchair user',
    'mental illness',
    'learning disability',
  ]);
  expect(enGB.respectful.filter(({ pattern }) => own.has(pattern))).toEqual([]);
});

test('every language with word data is a language of the project', () => {
  const tags = new Set(languages.map(({ tag }) => tag));
  expect(wordData.map(({ language }) => language).filter((tag) => !tags.has(tag))).toEqual([]);
});

test('a table refuses a row without a colon and a row that stands twice', () => {
  expect(readTable('\n a b: c | d\n e:\n')).toEqual({ 'a b': ['c', 'd'], e: [''] });
  expect(() => readTable('a b')).toThrow('needs a colon');
  expect(() => readTable('a: b\na: c')).toThrow('stands twice');
});

test('the marks of a labelled sentence are taken out and say where they were', () => {
  const { text, labels } = readSentence('It [was *obtained*] <asap>.');
  expect(text).toBe('It was obtained asap.');
  expect(labels.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['hard word', 'obtained'],
    ['passive', 'was obtained'],
    ['abbreviation', 'asap'],
  ]);
  expect(() => readSentence('It [was')).toThrow('not closed');
});
