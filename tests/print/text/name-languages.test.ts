import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../../src/files/fonts.ts';
import type { InlineMark } from '../../../src/print/text/inline-mark.ts';
import type { Run } from '../../../src/print/text/line-words.ts';
import { languageStretches, markNameLanguages } from '../../../src/print/text/name-languages.ts';

const faces = loadFaces();

function parts(text: string, own = 'en-GB'): string[] {
  return languageStretches(text, faces.regular, own).map(
    ({ text: words, language = '-' }) => `${language} ${words}`,
  );
}

function run(text: string, href?: string): Run<InlineMark> {
  return { text, weight: 'regular', unbroken: false, mark: href === undefined ? {} : { href } };
}

describe('A name in other letters', () => {
  test.each([
    ['Ask Ann.', ['- Ask Ann.']],
    ['Ask Олена now.', ['- Ask ', 'ru Олена', '-  now.']],
    ['Олена', ['ru Олена']],
    ['Ask Олена Коваль.', ['- Ask ', 'ru Олена Коваль', '- .']],
    ['Ask Олена', ['- Ask ', 'ru Олена']],
    ['Ask “Олена” (Коваль) now.', ['- Ask “', 'ru Олена', '- ” (', 'ru Коваль', '- ) now.']],
    ['Надія', ['uk Надія']],
    ['Олена  ', ['ru Олена  ']],
    ['محمد and Ann', ['ar محمد', '-  and Ann']],
  ])('in “%s” has its language', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test('has none of its own in a text of that language', () => {
    expect(parts('محمد', 'ar')).toEqual(['- محمد']);
  });
});

describe('Sentences with a name in other letters', () => {
  test('are parted at the name, and each part has a mark of its own', () => {
    const [first, second] = markNameLanguages([[run('Ask Олена.')], [run('Go.')]], faces, 'en-GB');
    expect(first?.map(({ text, mark }) => [text, mark])).toEqual([
      ['Ask ', {}],
      ['Олена', { language: 'ru' }],
      ['.', {}],
    ]);
    const own = run('Go.');
    expect(second).toEqual([own]);
    const marks = [...(first ?? []), ...(second ?? [])].map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(4);
  });

  test('stay as they are where there is no such name', () => {
    const sentences = [[run('Ask Ann.')]];
    expect(markNameLanguages(sentences, faces, 'en-GB')).toBe(sentences);
  });

  test('keep a link whole: it has a language when all its words are in it', () => {
    const marked = markNameLanguages(
      [[run('Олена', 'https://a.org'), run('Ask Олена', 'https://b.org')]],
      faces,
      'en-GB',
    );
    expect(marked[0]?.map(({ text, mark }) => [text, mark])).toEqual([
      ['Олена', { href: 'https://a.org', language: 'ru' }],
      ['Ask Олена', { href: 'https://b.org' }],
    ]);
  });
});
