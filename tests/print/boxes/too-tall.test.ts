import { describe, expect, test } from 'vitest';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import type { Place } from '../../../src/model/document.ts';
import { type Box, row, stack, type TextBox } from '../../../src/print/boxes/box.ts';
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

describe('The place of what does not fit is that of its first words by an author', () => {
  const at = (line: number): TextBox => ({ ...boxOf(['Wash.']), place: placeAt(line) });
  const silent: Box = { type: 'mark', width: 10, height: 10, draw: () => [] };
  const columns = row([
    { width: 10, box: silent },
    { width: 'rest', box: stack([boxOf(['Clearstep’s own.']), at(3), at(4)]) },
  ]);
  const stroke = { colour: '#101418', width: 1 } as const;

  test.each<[name: string, box: Box, line: number | undefined]>([
    ['of words', at(3), 3],
    ['of a stack', stack([silent, at(5), at(3)]), 5],
    ['of a row', columns, 3],
    ['of a frame', { type: 'frame', child: columns, sides: 'all', padding: 1, stroke }, 3],
    ['of another language', { type: 'language', language: enGB, tag: { role: 'Div' }, child: columns }, 3],
    ['of a piece to cut out', { type: 'fixed', height: 5, name: 'it', ways: [silent, columns] }, 3],
    ['of what nobody wrote', stack([silent, boxOf(['Wash.'])]), undefined],
  ])('%s', (_, box, line) => {
    const { place } = tooTall(layOut(box, 200, emptyContext()), 3, 'the back', box);
    expect(place?.start.line).toBe(line);
  });
});

function placeAt(line: number): Place {
  const start = { line, column: 1, offset: 0 };
  return { start, end: start };
}
