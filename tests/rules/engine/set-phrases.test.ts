import { expect, test } from 'vitest';
import { loadVocabulary } from '../../../src/files/vocabulary.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { phrasesOn } from '../../../src/rules/engine/phrases.ts';
import { setPhrasesIn } from '../../../src/rules/engine/set-phrases.ts';
import { examine } from '../../../src/rules/examine.ts';
import { ask, facts, read, step } from '../example.ts';
import { examined } from './examined.ts';

test.each([
  ['They bring forward the date.', ['bring forward']],
  ['They bring forward the cups.', []],
  ['They bring forward the old cups.', []],
  ['They bring forward the nice old cups.', []],
  ['They bring forward what we agreed on our long nice cups.', ['bring forward']],
  // Offices have letters, too: these have to stand nearer, and nothing between.
  ['They bring forward the old letters.', []],
  ['They bring forward the nice old letters.', ['bring forward']],
  ['They bring forward dates of letters.', ['bring forward']],
])('A phrase of a verb is none where it is about a thing that one can hold: “%s”', (text, found) => {
  expect(setPhrasesIn(examined(text)).map((match) => match.text)).toEqual(found);
});

test.each([
  ['Clear away your cup.', ['Clear away']],
  ['You cleared away your cup.', ['cleared away']],
  ['Clearing away is fun.', ['Clearing away']],
  ['Clear it away.', []],
])('A word that the project avoids is found in all of its forms: “%s”', (text, found) => {
  const vocabulary = loadVocabulary('en-GB', [
    { word: 'tidy up', explanation: 'Put it where it belongs.', avoid: ['clear away'] },
  ]);
  const all = examine(read(`${facts}\n${text}\n\n${step}\n${ask}`), { vocabulary, language: enGB });
  expect(phrasesOn('avoided', all).map((match) => match.text)).toEqual(found);
});
