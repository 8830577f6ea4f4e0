import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../src/files/vocabulary.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { unexplainedIn } from '../../../src/rules/engine/unexplained.ts';
import { examine } from '../../../src/rules/examine.ts';
import { ask, facts, read, step } from '../example.ts';

const words = ['badge', 'night badge', 'rota'];
const vocabulary = loadVocabulary(
  'en-GB',
  words.map((word) => ({ word, explanation: `This is a ${word} of ours.`, avoid: [] })),
);

/** The words of the project that a task with this text has to explain. */
function unexplained(text: string): string[] {
  const document = read(`${facts}\n${text}\n\n${step}\n${ask}`);
  return unexplainedIn(examine(document, { vocabulary, language: enGB })).map(({ term }) => term);
}

test.each([
  ['Take your badge.', ['badge']],
  ['Take your badge and the rota.', ['badge', 'rota']],
  ['Take your night badge.', ['night badge']],
  ['Take your night badge. Take your badge.', ['badge', 'night badge']],
  ['Take your badge. Take your night badge.', ['badge', 'night badge']],
  ['A badge is a card with your name. Take your badge.', []],
])('What “%s” has to explain', (text, terms) => {
  expect(unexplained(text)).toEqual(terms);
});

test('A word of the project in the name of something is no such word', () => {
  expect(unexplained('We meet at the Zorbag Rota Club.')).toEqual([]);
});

test('A heading has to explain nothing', () => {
  expect(unexplained('## Your rota')).toEqual([]);
});
