import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import { enGB } from '../../../src/languages/en-GB/index.ts';
import { bare } from '../../../src/print/text/break-cost.ts';
import { type Run, splitWords, TooWide } from '../../../src/print/text/line-words.ts';
import { breakLines } from '../../../src/print/text/lines.ts';
import { tryToBreakLines } from '../../../src/print/text/try-to-break-lines.ts';

const options = { width: 60, size: 16, faces: loadFaces(), language: enGB };

function run(text: string, unbroken = false): Run {
  return { text, weight: unbroken ? 'bold' : 'regular', unbroken, mark: undefined };
}

describe('A word of a bold phrase', () => {
  test.each([
    ['in the middle', [run('Press '), run('big red', true), run(' now')], ['red']],
    ['at the start', [run('big red', true), run(' now')], ['red']],
    ['behind another phrase', [run('big red', true), run(' '), run('hot tap', true)], ['red', 'tap']],
    ['in two weights', [run('Press '), run('half', true), run('way up')], []],
  ])('joins the one before it, when that is of the same phrase: %s', (_, runs, joined) => {
    const words = splitWords(runs, options).filter(({ joinsPrevious }) => joinsPrevious);
    expect(words.map(({ text }) => text)).toEqual(joined);
  });
});

describe('What is too wide', () => {
  test('is the widest piece of an address, wherever it stands', () => {
    const wide = 'donaudampfschifffahrtsgesellschaft/';
    for (const address of [`a.example/${wide}tea`, `a.example/tea/${wide}`]) {
      const cut = (): unknown => splitWords([run(address)], options);
      expect(cut).toThrow(TooWide);
      expect(cut).toThrow(`The word "${wide}" is`);
    }
  });
});

describe('A web address that is wider than its line', () => {
  const lines = (text: string, width: number): string[] =>
    breakLines([[run(text)]], { ...options, width }).map(({ pieces }) =>
      pieces.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join(''),
    );

  test('may be cut at every one of its signs, and only there', () => {
    const words = splitWords([run('one/two/three')], { ...options, width: 25 });
    expect(words.map(({ text, joinsPrevious }) => [text, joinsPrevious])).toEqual([
      ['one/', false],
      ['two/', false],
      ['three', false],
    ]);
  });

  test('is cut after a slash rather than after a dot', () => {
    expect(lines('example.org/cleanmachine.daily/now', 75)).toEqual([
      'example.org/',
      'cleanmachine.daily/now',
    ]);
  });
});

describe('A word without the marks around it', () => {
  test.each([
    ['“Stop!”', 'stop'],
    ['(e-mail),', 'e-mail'],
    ['manager’s', 'manager’s'],
    ['£5.50.', '5.50'],
    ['–', ''],
  ])('“%s” is “%s”', (word, expected) => {
    expect(bare(word)).toBe(expected);
  });
});

describe('Letters that no face has', () => {
  const missing = (...sentences: string[]): string[] =>
    tryToBreakLines(
      sentences.map((text) => [run(text)]),
      { ...options, width: 200 },
    ).problems.map((problem) => (problem.type === 'missing-character' ? problem.missing.text : problem.type));

  test('are told once where whole sentences in a row are written in them', () => {
    expect(missing('ひらがな', 'カタカナ', 'きょう')).toEqual(['ひらがな']);
  });

  test('are told in each sentence that has other words, too', () => {
    expect(missing('ひらがな', 'Press きょう now.')).toEqual(['ひらがな', 'きょう']);
    expect(missing('Press ひらがな now.', 'カタカナ')).toEqual(['ひらがな', 'カタカナ']);
    expect(missing('Press ひらがな now.', 'Press カタカナ now.')).toEqual(['ひらがな', 'カタカナ']);
  });
});
