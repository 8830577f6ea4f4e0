import { expect, test } from 'vitest';
import { ask, facts, wordsFound } from './example.ts';

const bad =
  '<Step picture="cup" done="The cup is here." short="Get a cup">\nObtain a cup. I obtain it.\n</Step>\n';

test('A rule speaks where nobody stops it', () => {
  expect(wordsFound(`${facts}\n${bad}${ask}`, 'simpler-word')).toEqual(['Obtain', 'obtain']);
});

test('A note on the line before a block stops the rule in the whole block and nowhere else', () => {
  const source = `${facts}\n{/* easyread-ignore simpler-word: it stands on the box */}\n\n${bad}\n${bad}${ask}`;
  expect(wordsFound(source, 'simpler-word')).toEqual(['Obtain', 'obtain']);
});

test('A note inside a block stops the rule in that block', () => {
  const source = `${facts}\n${bad.replace('Obtain', '{/* easyread-ignore simpler-word */}\n\nObtain')}${ask}`;
  expect(wordsFound(source, 'simpler-word')).toEqual([]);
});

test('A note in a sentence stops the rule in the block around it', () => {
  const source = `${facts}\n${bad.replace('a cup. I', 'a {/* easyread-ignore simpler-word */} cup. I')}${ask}`;
  expect(wordsFound(source, 'simpler-word')).toEqual([]);
});

test('One note may name several rules, and stops no other', () => {
  const source = `${facts}\n{/* easyread-ignore passive, idiom */}\n\n${bad}${ask}`;
  expect(wordsFound(source, 'simpler-word')).toEqual(['Obtain', 'obtain']);
});

test('A note with something else in it is only a note', () => {
  const source = `${facts}\n{/* ask Sam about simpler-word */}\n\n${bad}${ask}`;
  expect(wordsFound(source, 'simpler-word')).toHaveLength(2);
  expect(wordsFound(source, 'unknown-exception')).toEqual([]);
});

test('A note that names no rule, or has nothing after it, gets an answer', () => {
  expect(
    wordsFound(`${facts}\n{/* easyread-ignore simple-word */}\n\n${bad}${ask}`, 'unknown-exception'),
  ).toEqual(['{/* easyread-ignore simple-word */}']);
  expect(
    wordsFound(`${facts}\n${bad}${ask}\n{/* easyread-ignore passive */}\n`, 'unknown-exception'),
  ).toHaveLength(1);
});
