import { expect, test } from 'vitest';
import { englishIn } from './english-words.ts';

test.each([
  ['cy', 'Help for authors'],
  ['pl', 'Naciśnij „Settings”'],
  ['ar', ' Home '],
  ['cy', 'Wash the cup and dry it with a cloth.'],
])('English among words of another language is found: %s, “%s”', (tag, text) => {
  expect(englishIn(text, tag)).not.toEqual([]);
});

test.each([
  ['cy', 'Gosodiadau'],
  ['cy', 'Post: 1 Marsh Lane'],
  ['pl', 'Health and Safety Executive'],
  ['cy', 'OpenMoji, SIL Open Font License 1.1'],
])('Names, and words that are the same in both, are no English: %s, “%s”', (tag, text) => {
  expect(englishIn(text, tag)).toEqual([]);
});
