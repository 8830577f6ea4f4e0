import { describe, expect, test } from 'vitest';
import { messagesOf, told } from './told.ts';

describe('What to write says of whom the author wrote', () => {
  test.each([
    ['We do this on our behalf.', 'for us'],
    ['She signs on his behalf.', 'for him'],
    ['She signs on Sam’s behalf.', 'for Sam'],
    ['We sign on your behalf.', 'for you'],
    ['They come at their earliest convenience.', 'as soon as they can'],
    ['He came at his own expense.', 'with his own money'],
    ['It has come to this, and the ball is in my court.', 'I have to do the next thing'],
    ['This is in her best interests.', 'best for her'],
    ['Keep him posted.', 'tell him what is new'],
    ['I can talk you through the form.', 'tell you, step by step,'],
    ['Bear with me.', 'wait for me'],
  ])('%s', (words, plain) => {
    expect(told('idiom', words)).toEqual([expect.stringContaining(`Write “${plain}”`)]);
  });

  test('and so does what a program writes', () => {
    const written = (words: string): (string | undefined)[] =>
      messagesOf(words).flatMap(({ replacement }) => replacement?.text ?? []);
    expect(written('We do this on our behalf.')).toEqual(['for us']);
    expect(written('We do this on your behalf.')).toEqual(['for you']);
  });

  test('a row for these very words goes before one with an open word', () => {
    expect(told('idiom', 'It was brought to our attention.').join()).toContain('“told us”');
  });
});

test('what is said of nobody keeps its words: in “do something about” no thing is meant', () => {
  expect(told('idiom', 'We take complaints very seriously.').join()).toContain('“listen and act”');
});
