import { expect, test } from 'vitest';
import { languages } from '../../src/languages/index.ts';

const braille = /braill?e|brajl|برايل/iu;

test.each(languages.map((language) => [language.tag, language] as const))(
  'Who reads braille is told in the help that there is no such file, why, and what to use: %s',
  (_, { help, words, accessibility }) => {
    const { docx, epub, allZip } = words.web.papers;
    const parts = help('A4').reading.parts.map((part) => JSON.stringify(part));
    const said = parts.find((part) => braille.test(part)) ?? '';
    for (const expected of ['GPL', docx.name, epub.name, allZip.name]) expect(said).toContain(expected);
    expect(JSON.stringify(accessibility({ drafts: 0, documents: 1, hasContact: false }))).toMatch(braille);
  },
);

test.each(languages.map((language) => [language.tag, language] as const))(
  'Each line about working without a mouse names what it is about, where it takes the words of a hint: %s',
  (_, { help, words }) => {
    const { keys, pictureAbout, marks } = words.web.make.form;
    const lines = help('A4').making.parts.at(-1)?.lines ?? [];
    expect(lines).toContain(keys);
    for (const hint of [pictureAbout, marks.about]) {
      const line = lines.find((each) => typeof each === 'string' && each.endsWith(hint));
      expect(line?.length).toBeGreaterThan(hint.length);
    }
  },
);
