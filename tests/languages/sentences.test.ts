import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { languageOf } from '../../src/languages/index.ts';
import { splitSentences } from '../../src/languages/sentences.ts';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

test('Plain text is cut where Intl.Segmenter cuts it', () => {
  const pieces = constantFrom('Wash it', 'now', 'I', '4', ' ', '  ', '. ', '? ', '! ', ', ', "'", ' A', '-');
  assert(
    property(string({ unit: pieces, maxLength: 12 }), (row) => {
      // A row of signs, or a figure after a sign, is cut in our own way.
      const text = row.replaceAll(/([.?!] +)[^A-Za-z]+/g, '$1').trim();
      const expected = [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
      const found = splitSentences(text, { ...enGB, abbreviations: [], abbreviationsBeforeFigures: [] });
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }),
    { numRuns: 5000, seed: 7 },
  );
});

test.each([
  ['Say no. Say what you think.', ['Say no.', 'Say what you think.']],
  ['See room no. 5. Then go.', ['See room no. 5.', 'Then go.']],
  ['Come at 9 a.m. Bring your bag.', ['Come at 9 a.m.', 'Bring your bag.']],
  ['Come at 9 a.m. 3 people wait.', ['Come at 9 a.m. 3 people wait.']],
  ['Ask Mr. Hall. Then wait.', ['Ask Mr. Hall.', 'Then wait.']],
])('"%s" is cut after its sentences and not after its abbreviations', (text, sentences) => {
  expect(splitSentences(text, enGB).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test.each([
  ['cy', 'Gofynnwch i Mr. Hughes. Yna arhoswch.', ['Gofynnwch i Mr. Hughes.', 'Yna arhoswch.']],
  ['cy', 'Ewch i dud. 5. Yna stopiwch.', ['Ewch i dud. 5.', 'Yna stopiwch.']],
  ['cy', 'Dewch am 9 y.b. Dewch â’ch bag.', ['Dewch am 9 y.b.', 'Dewch â’ch bag.']],
  ['cy', 'Dewch â phethau, e.e. menig. Yna ewch.', ['Dewch â phethau, e.e. menig.', 'Yna ewch.']],
  ['cy', 'Ydy’r bocs yn drwm? Stopiwch!', ['Ydy’r bocs yn drwm?', 'Stopiwch!']],
  ['pl', 'Zapytaj o to dr. Nowak. Potem czekaj.', ['Zapytaj o to dr. Nowak.', 'Potem czekaj.']],
  ['pl', 'Idź do pok. 5. Potem czekaj.', ['Idź do pok. 5.', 'Potem czekaj.']],
  ['pl', 'To kosztuje 5 zł. Zapłać od razu.', ['To kosztuje 5 zł.', 'Zapłać od razu.']],
  ['pl', 'Przyjdź o godz. 9. Weź torbę.', ['Przyjdź o godz. 9.', 'Weź torbę.']],
  ['pl', 'Weź ubranie, np. Fartuch. Załóż je.', ['Weź ubranie, np. Fartuch.', 'Załóż je.']],
  ['ar', 'اسأل د. سالم. ثم انتظر.', ['اسأل د. سالم.', 'ثم انتظر.']],
  ['ar', 'هل الماء ساخن؟ توقف! انتظر.', ['هل الماء ساخن؟', 'توقف!', 'انتظر.']],
  ['ar', 'اقرأ ص. 5. ثم انتظر.', ['اقرأ ص. 5.', 'ثم انتظر.']],
  ['ar', 'املأ 4 أكواب. 1 منها لك.', ['املأ 4 أكواب.', '1 منها لك.']],
])('In %s, "%s" is cut after its sentences and not after its abbreviations', (tag, text, sentences) => {
  expect(splitSentences(text, languageOf(tag)).map(({ start, end }) => text.slice(start, end))).toEqual(
    sentences,
  );
});
