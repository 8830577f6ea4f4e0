import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import type { CheckOptions } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { ask, check, facts, step, vocabulary } from './example.ts';

/** What is said about each of many pieces of text, each in a block of its own. */
function saidOf(texts: readonly string[], options: Partial<CheckOptions> = {}): Message[][] {
  // A file has a limit.
  if (texts.length > 1000)
    return [...saidOf(texts.slice(0, 1000), options), ...saidOf(texts.slice(1000), options)];
  const tips = texts.map((text) => `<Tip picture="clock">\nWe say ${text} here.\n</Tip>\n`);
  const before = `${facts}\n${step}\n`;
  const messages = Map.groupBy(
    check(`${before}${tips.join('')}${ask}`, options),
    ({ place }) => place?.start.line,
  );
  const first = before.split('\n').length + 1;
  return texts.map((_, index) => messages.get(first + 3 * index) ?? []);
}

/** “approx” and “approx.” are one abbreviation, of which a file is told once. */
function allSaidOf(rule: string, phrases: readonly string[]): Message[][] {
  return rule === 'abbreviation' ? phrases.flatMap((phrase) => saidOf([phrase])) : saidOf(phrases);
}

const { simpler, wordy, setPhrases, idioms, childish, respectful, abbreviations } = vocabulary;

test.each([
  ['simpler-word', [...simpler.keys()]],
  ['wordy-phrase', [...wordy.keys()]],
  ['idiom', [...idioms.keys()]],
  ['idiom', [...setPhrases.keys()]],
  ['childish-word', [...childish.keys()]],
  ['respectful-words', [...respectful.keys()].map((pattern) => pattern.replaceAll('*', ''))],
  ['abbreviation', [...abbreviations.inFull.keys()]],
])('%s finds every row of its list', (rule, phrases) => {
  const others = new Set(['idiom', 'wordy-phrase', 'respectful-words']);
  const lost = allSaidOf(rule, phrases).flatMap((messages, index) => {
    const isFound = messages.some((message) => message.rule === rule || others.has(message.rule));
    return isFound ? [] : [phrases[index]];
  });
  expect(lost).toEqual([]);
});

test('No advice is a phrase that another list warns of', () => {
  const phrases = [...setPhrases.values()].map(({ instead }) => instead);
  const answers = [...simpler.values(), ...wordy.values(), ...phrases, [...childish.values()]].flat();
  const own = [...abbreviations.inFull.values()].filter((answer) => !/[A-Z]/.test(answer));
  const texts = [...new Set([...answers, ...own])].filter((answer) => answer !== '');
  const lists = new Set([
    'simpler-word',
    'wordy-phrase',
    'idiom',
    'childish-word',
    'respectful-words',
    'abbreviation',
  ]);
  const bad = saidOf(texts).flatMap((messages, index) =>
    messages.some(({ rule }) => lists.has(rule)) ? [texts[index]] : [],
  );
  expect(bad).toEqual([]);
});

test.each([
  ['the handicapped', ['respectful-words']],
  ['a yummy cake', ['childish-word']],
  ['the majority of us', ['wordy-phrase']],
  ['we make an assumption', ['wordy-phrase']],
  ['an appraisal', ['one-word-for-one-thing']],
  ['H&S', ['abbreviation']],
  ['see A&E', []],
  ['45 hours p/w', ['abbreviation']],
])('“%s” gets one piece of advice', (text, expected) => {
  const words = loadVocabulary('en-GB', [{ word: 'review', avoid: ['appraisal', 'handicapped'] }]);
  const [messages = []] = saidOf([text], { vocabulary: words });
  expect([...new Set(messages.map(({ rule }) => rule))]).toEqual(expected);
});
