import { describe, expect, test } from 'vitest';
import { told } from './told.ts';
import { vocabulary } from './example.ts';

describe('A condition of two parts stays whole', () => {
  test.each([
    'If it is not working and you are alone in the building today, call us.',
    'Call us at the office if it is not working and you are alone in the building.',
  ])('one-idea: %s', (words) => {
    expect(told('one-idea', words)).toEqual([]);
  });

  test('a promise after it is an idea of its own', () => {
    expect(
      told('one-idea', 'Call us at the office if the machine breaks and we will come to you.'),
    ).toHaveLength(1);
  });

  test('sentence-length breaks no condition', () => {
    const words =
      'If the machine in the big hall is not working and you are alone in the building at night, call us on the phone.';
    const [message = ''] = told('sentence-length', words);
    expect(message).toContain('Make two sentences');
  });
});

test.each(['Some blindness can be cured.', 'The cups can be washed.'])(
  'nobody is said to be able to do it: %s',
  (words) => {
    const messages = told('passive', words);
    expect(messages).toHaveLength(1);
    expect(messages[0]).not.toMatch(/“You can/);
  },
);

test.each(['Wait next to the red door.', 'Stand by the blue bin.', 'It is behind the green door.'])(
  'a thing on the spot shows a place: %s',
  (words) => {
    expect(told('colour-or-place', words)).toEqual([]);
  },
);

test('a thing to use is told by more than its colour', () => {
  expect(told('colour-or-place', 'Open the red door.')).toHaveLength(1);
  expect(told('colour-or-place', 'Press the key next to the red button.')).toHaveLength(1);
});

test.each(['untaken', 'unlocked', 'unpack', 'rewash', 'refilled'])(
  'who knows its stem knows “%s”',
  (word) => {
    expect(vocabulary.isEasy(word)).toBe(true);
  },
);

test.each(['remitt', 'untoward', 'unbecoming', 'unruly', 'reprove'])(
  '“%s” is not made of its parts',
  (word) => {
    expect(vocabulary.isEasy(word)).toBe(false);
  },
);
