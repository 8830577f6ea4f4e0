import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { faceRuns, isInvisible, missingFrom } from '../../../src/print/text/face-runs.ts';

const face = loadFaces().regular;

/** The parts of a word, with a star for those that another face draws. */
function parts(word: string): string[] {
  return faceRuns(word, face).map((run) => (run.face === face ? run.text : `*${run.text}`));
}

function missing(text: string): string[] {
  return missingFrom(text, face).map(
    ({ text: words, areLetters }) => `${areLetters ? 'letters' : 'sign'} ${words}`,
  );
}

describe('A word', () => {
  test.each([
    ['kettle', ['kettle']],
    ['Олена', ['*Олена']],
    ['(Олена)', ['(', '*Олена', ')']],
    ['Олена,', ['*Олена', ',']],
    ['Олена-Марія', ['*Олена', '-', '*Марія']],
    ['漢', []],
    ['a漢b', ['ab']],
    ['cup☃', ['cup']],
  ])('%s is drawn in parts %j', (word, expected) => {
    expect(parts(word)).toEqual(expected);
  });
});

describe('What no face can draw', () => {
  test.each([
    ['Make tea.', []],
    ['Ask Олена.', []],
    ['Make 茶.', ['letters 茶']],
    ['Make 茶 茶 now.', ['letters 茶 茶']],
    ['Make 茶, 水.', ['letters 茶, 水']],
    ['Ask နေ့ပါတယ် ကြို။ now.', ['letters နေ့ပါတယ် ကြို']],
    ['Make 茶 and 茶.', ['letters 茶']],
    ['A ☃ and a ☃.', ['sign ☃']],
    ['A ☃☂.', ['sign ☃', 'sign ☂']],
    ['te\u2060a', ['sign \u2060']],
    ['A cook 👩‍🍳.', ['sign 👩‍🍳']],
  ])('in “%s” is %j', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });
});

test('joiners and marks of direction cannot be seen; letters and spaces are no such signs', () => {
  expect(['\u200d', '\u00ad', '\u200e\u200f', 'a', ' ', 'a\u200d', ''].map(isInvisible)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
