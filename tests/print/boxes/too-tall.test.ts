import { expect, test } from 'vitest';
import type { TextBox } from '../../../src/print/boxes/box.ts';
import { layOut } from '../../../src/print/boxes/lay-out.ts';
import { tooTall } from '../../../src/print/boxes/too-tall.ts';
import { emptyContext } from '../empty-context.ts';

function boxOf(sentences: readonly string[]): TextBox {
  return {
    type: 'text',
    tag: { role: 'P' },
    sentences: sentences.map((text) => [{ text, weight: 'regular', unbroken: false, mark: {} }]),
    style: { size: 10, weight: 'regular', colour: '#101418', pitch: 1.2 },
  };
}

function problemOf(sentences: readonly string[]): ReturnType<typeof tooTall> {
  const box = boxOf(sentences);
  return tooTall(layOut(box, 200, emptyContext()), 3, 'the back', box);
}

test('What does not fit is quoted by its first words, and all of its other words are known', () => {
  const first = 'Wash the cup with water.';
  const sentences = [
    first,
    'Dry it with the blue cloth.',
    'Put it into the cupboard.',
    'Phone: 020 7946 0999',
  ];
  const { words, rest } = problemOf(sentences);
  expect(words.startsWith(first)).toBe(true);
  expect(words.length).toBeLessThanOrEqual(60);
  expect(`${words} ${rest}`).toBe(sentences.join(' '));
  expect(problemOf([first])).toEqual({ type: 'too-tall', words: first, excess: 3, into: 'the back' });
});
