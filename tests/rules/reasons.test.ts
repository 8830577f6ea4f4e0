import { describe, expect, test } from 'vitest';
import { check, facts, ask, wordsFound } from './example.ts';

/** A task with one step of these words and attributes, and what stands before it. */
function task(words: string, { attributes = '', before = '' } = {}): string {
  return `${facts}\n${before}<Step picture="cup" done="It is clean." ${attributes}>\n${words}\n</Step>\n${ask}`;
}

describe('A ban without its reason', () => {
  const ban = 'Wipe the top. Do not touch the pipe.';

  test.each([ban, 'Never open the lid.', 'You must not lean on the door.'])('is found: %s', (words) => {
    expect(wordsFound(task(words), 'reason-for-ban')).toHaveLength(1);
  });

  test.each([
    ['the reason is there', task(ban, { attributes: 'why="It burns."' })],
    ['a sentence says the reason', task(`${ban} The pipe is hot.`)],
    [
      'a stop stands right before',
      task(ban, { before: '<Stop picture="x">\nSteam. Stay back.\n</Stop>\n\n' }),
    ],
    ['nothing is banned', task('Wipe the top.')],
    ['it is about what the machine does', task('The machine does not start.')],
    [
      'the ban is about what to do when it goes wrong',
      task('Wipe.', { attributes: 'wrong="Do not lift it."' }),
    ],
  ])('is not found where %s', (_, source) => {
    expect(wordsFound(source, 'reason-for-ban')).toEqual([]);
  });
});

describe('“Because” at the start of a reason', () => {
  test('is taken out by the fix, and the next word gets a capital letter', () => {
    const source = task('Wipe the top.', { attributes: 'why="Because the pipe is hot."' });
    const told = check(source).find(({ rule }) => rule === 'because-twice');
    expect(told?.replacement?.text).toBe('T');
    const { start, end } = told?.replacement?.place ?? { start: { offset: 0 }, end: { offset: 0 } };
    expect(source.slice(0, start.offset) + told?.replacement?.text + source.slice(end.offset)).toContain(
      'why="The pipe is hot."',
    );
  });

  test('is left to the author where a noun follows', () => {
    const source = task('Wipe the top.', { attributes: 'why="Because of the heat."' });
    const told = check(source).find(({ rule }) => rule === 'because-twice');
    expect(told?.replacement).toBeUndefined();
    expect(told?.fix).toContain('as a sentence');
  });
});
