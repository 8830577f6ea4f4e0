import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { defaultLanguage, languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';

/** What really is the same word in English, by language: `cy: ['web.contents']`. Who adds a language looks at each. */
const alike: Readonly<Record<string, readonly string[]>> = {};

const others = languages.filter((language) => language !== defaultLanguage);

describe('a language says everything in its own words', () => {
  test('nothing of another language has been left in English', () => {
    const left = others.flatMap((language) =>
      leftInEnglish(language)
        .filter((path) => !alike[language.tag]?.includes(path))
        .map(told(language.tag)),
    );
    expect(left).toEqual([]);
  });

  test('and what has been taken over from English by mistake is named', () => {
    const { words } = enGB;
    const welsh: Language = {
      ...enGB,
      tag: 'cy',
      words: {
        ...words,
        stop: 'Stopiwch',
        step: (number) => `Cam ${number}`,
        stepOf: (number, total) => `Step ${number} of ${total}`,
        web: { ...words.web, home: 'Hafan' },
      },
    };
    const left = leftInEnglish(welsh);
    expect(left).toEqual(
      expect.arrayContaining([
        'ask',
        'stepOf',
        'date',
        'kinds.task.one',
        'web.skip',
        'sense',
        'abbreviations',
      ]),
    );
    for (const own of ['stop', 'step', 'web.home']) expect(left).not.toContain(own);
    expect(told('cy')('web.skip')).toContain('src/languages/cy');
  });
});

/** Paths of the words that are letter for letter as in English, those inside functions, too. */
function leftInEnglish({ words, sense, abbreviations }: Language): string[] {
  return [
    ...sameLeaves(words, enGB.words),
    ...(JSON.stringify(sense) === JSON.stringify(enGB.sense) ? ['sense'] : []),
    ...(abbreviations === enGB.abbreviations ? ['abbreviations'] : []),
  ];
}

function sameLeaves(own: unknown, english: unknown, path = ''): string[] {
  if (typeof own === 'object' && own !== null && typeof english === 'object' && english !== null) {
    const theirs = new Map<string, unknown>(Object.entries(english));
    return Object.entries(own).flatMap(([key, value]) =>
      sameLeaves(value, theirs.get(key), path === '' ? key : `${path}.${key}`),
    );
  }
  return hasWords(own) && String(own) === String(english) ? [path] : [];
}

/** A function that only puts figures together has no words. One that was taken over as it is may hide them elsewhere. */
function hasWords(value: unknown): boolean {
  if (typeof value === 'function') return true;
  return typeof value === 'string' && /\p{L}{2}/u.test(value);
}

function told(tag: string): (path: string) => string {
  return (path) =>
    `src/languages/${tag}: “${path}” is as in English. Translate it, or, if it is the same word, list it in tests/languages/own-words.test.ts.`;
}
