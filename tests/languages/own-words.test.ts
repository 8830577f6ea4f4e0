import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { helpLanguage, languages } from '../../src/languages/index.ts';
import type { Language } from '../../src/languages/language.ts';
import { leftInEnglish } from './left-in-english.ts';

/** What really is the same in English, by language: names, figures and words of both. Who adds a language looks at each. */
const alike: Readonly<Record<string, readonly string[]>> = {
  ar: ['web.creditsText.fontLicence'],
  cy: [
    'contact.post',
    'editions.poster.name',
    'web.size',
    'web.creditsText.fontLicence',
    'web.make.form.people.hairs.brown hair',
  ],
  pl: ['web.size', 'web.creditsText.fontLicence', 'web.papers.epub.name'],
};

const others = languages.filter((language) => language !== helpLanguage);

describe('a language says everything in its own words', () => {
  test('nothing of another language has been left in English', () => {
    const left = others.flatMap((language) =>
      leftInEnglish(language)
        .filter((path) => !alike[language.tag]?.includes(path))
        .map(told(language.tag)),
    );
    expect(left).toEqual([]);
  });

  test('what is listed as the same word is the same word', () => {
    const left = new Map(others.map((language) => [language.tag, leftInEnglish(language)]));
    const stale = Object.entries(alike).flatMap(([tag, paths]) =>
      paths.filter((path) => !left.get(tag)?.includes(path)),
    );
    expect(stale).toEqual([]);
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
        'pen.lines',
        'kinds.task.one',
        'web.skip',
        'web.stepMode.timer.minutes',
        'sense',
        'abbreviations',
      ]),
    );
    for (const own of ['stop', 'step', 'web.home']) expect(left).not.toContain(own);
    expect(told('cy')('web.skip')).toContain('src/languages/cy');
  });
});

function told(tag: string): (path: string) => string {
  return (path) =>
    `src/languages/${tag}: “${path}” is as in English. Translate it, or, if it is the same word, list it in tests/languages/own-words.test.ts.`;
}
