import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const braille = /braill?e|brajl|برايل/iu;

test.each(languages.map((language) => [language.tag, language] as const))(
  'Who reads braille is told in the help that there is no such file, why, and what to use: %s',
  (_, { help, words, accessibility }) => {
    const { docx, epub, allZip } = words.web.papers;
    const parts = help('A4').reading.parts.map((part) => JSON.stringify(part));
    const [said = ''] = parts.filter((part) => braille.test(part));
    for (const expected of ['GPL', docx.name, epub.name, allZip.name]) expect(said).toContain(expected);
    expect(JSON.stringify(accessibility({ drafts: 0, documents: 1, hasContact: false }))).toMatch(braille);
  },
);
