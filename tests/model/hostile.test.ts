import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedBytes, changedTexts } from '../../scripts/fuzz/changed-texts.ts';
import { faultsOfAnswer } from './faults-of-answer.ts';
import { goodFiles } from './good-files.ts';

describe('A good file, changed by chance', () => {
  test('is always answered with a document or an error with a place', () => {
    fc.assert(
      fc.property(changedTexts(goodFiles), ({ text }) => {
        expect(faultsOfAnswer(text, 3000)).toEqual([]);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test('is answered as bytes, too, even broken ones', () => {
    fc.assert(
      fc.property(changedBytes(goodFiles), (source) => {
        expect(faultsOfAnswer(source, 3000)).toEqual([]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('A file made to do harm', () => {
  const facts = goodFiles.find(({ text }) => text.includes('kind: task'))!.text.split('\n---\n')[0]!;
  const body = (text: string): string => `${facts}\n---\n\n${text}`;
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from('bcdefghi')
    .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)
    .join('\n')}`;

  test.each<[string, string | Uint8Array]>([
    ['a YAML alias bomb', `---\n${bomb}\n---\n\nWait.\n`],
    ['lists in lists, ten thousand deep, in the facts', `---\ntitle: ${'['.repeat(10_000)}\n---\n`],
    ['maps in maps, ten thousand deep, in the facts', `---\ntitle: ${'{a: '.repeat(10_000)}\n---\n`],
    ['ten thousand nested tags that are never closed', body('<Step>\n'.repeat(10_000))],
    ['thousands of nested tags that are closed', body('<Step>\n'.repeat(6_000) + '</Step>\n'.repeat(6_000))],
    ['thousands of nested tags on one line', body('<Tip>'.repeat(7_000) + 'a' + '</Tip>'.repeat(7_000))],
    ['a million opening brackets', '<'.repeat(1_000_000)],
    ['a hundred thousand opening brackets in the text', body('<'.repeat(90_000))],
    ['many broken tags', body('a < <5 b\n\n'.repeat(9_000))],
    ['many open braces', body('{'.repeat(90_000))],
    ['many square brackets', body('['.repeat(90_000))],
    ['many picture marks', body('![a'.repeat(30_000))],
    ['many stars', body('*a **b '.repeat(12_000))],
    ['many quotes', body('> '.repeat(2_000) + 'a')],
    ['many list marks', body('- '.repeat(2_000) + 'a')],
    ['many ampersands', body('&amp;'.repeat(18_000))],
    ['many spaces', body(`a${' '.repeat(90_000)}b`)],
    ['many line ends', body('\n'.repeat(90_000))],
    ['many quote marks in a tag', body(`<Step ${'a="" '.repeat(18_000)}>\n`)],
    ['an attribute without an end', body(`<Step done="${'a\n<b '.repeat(15_000)}`)],
    ['NUL bytes', '\0'.repeat(1_000)],
    ['NUL bytes in the text', body('Wait\0\0\0 here.')],
    ['half characters', body('Wait \uD83D here.')],
    ['bytes that are no text', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x2d, 0, 0x2d, 0, 0x2d, 0])],
    [
      'keys of the prototype',
      '---\n__proto__: 1\nconstructor: 2\ntoString: 3\n---\n\n<Step __proto__="a" constructor="b" done="c">\nWait.\n</Step>\n\n<constructor />\n',
    ],
  ])('%s: answered in time', (_, source) => {
    expect(faultsOfAnswer(source, 10_000)).toEqual([]);
  });
});
