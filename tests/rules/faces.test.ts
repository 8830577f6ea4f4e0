import { expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { readMoods } from '../../src/rules/data/moods.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';

/** What is said about the words under the faces of a form: `error` with what to write, or `review`. */
function saidOf(options: string, language = 'en-GB'): string[] {
  const body = `<Field label="My week" type="faces" options="${options}" />`;
  const example = { isGood: false, kind: 'form' as const, heading: '', facts: '', withoutAsk: false, body };
  return checkExample({ ...example, language }, loadVocabulary)
    .messages.filter(({ rule }) => rule === 'faces-in-order')
    .map(({ severity, fix }) => (severity === 'error' ? fix : severity));
}

test.each([
  'Good; OK; Bad',
  'GOOD; OK; BAD',
  'Happy; Fine; Sad',
  'Brilliant; So so; Rubbish',
  'Very good; Not so good; Bad',
  'Well; Not so well; Badly',
  'Happy!; Okay.; Sad…',
  'Good (most days); OK; Bad',
  'I liked it; It was OK; I did not like it',
  'I felt safe; A bit worried; Scared',
  'Better; The same; Worse',
  'Satisfied; Neither; Not satisfied',
])('faces say what their words say: %s', (options) => {
  expect(saidOf(options)).toEqual([]);
});

const other = 'Write options="Good; In between; Bad".';
const choice = `${other} For these answers, write type="choice".`;

test.each([
  ['Bad; OK; Good', 'Write options="Good; OK; Bad".'],
  ['Sad; Okay; Happy', 'Write options="Happy; Okay; Sad".'],
  ['Good; Bad; OK', 'Write options="Good; OK; Bad".'],
  ['HARD; In the middle; EASY', 'Write options="EASY; In the middle; HARD".'],
  ['It was bad; It was OK; It was good', 'Write options="It was good; It was OK; It was bad".'],
  ['Very good; Good; Bad', other],
  ['Not bad; OK; Bad', other],
  ['Yes; No; I am not sure', choice],
  ['YES; MAYBE; NO', choice],
  ['Always; Sometimes; Never', choice],
  ['Agree; Not sure; Disagree', choice],
  ['1; 2; 3', choice],
  ['Red; Amber; Green', choice],
])('faces whose words say something else are refused with what fits: %s', (options, fix) => {
  expect(saidOf(options)).toEqual([fix]);
});

test.each(['Sunny; Cloudy; Rainy', 'Fast; Medium; Slow', 'Too hot; Just right; Too cold'])(
  'a person has to look at words that nobody has listed: %s',
  (options) => {
    expect(saidOf(options)).toEqual(['review']);
  },
);

test('faces lie in no other language either', () => {
  expect(saidOf('Da; Gweddol; Gwael', 'cy')).toEqual([]);
  expect(saidOf('Gwael; Gweddol; Da', 'cy')).toEqual(['Write options="Da; Gweddol; Gwael".']);
  expect(saidOf('Tak; Nie; Nie wiem', 'pl')).toEqual([
    'Write options="Dobrze; Tak sobie; Źle". For these answers, write type="choice".',
  ]);
  expect(saidOf('Gut; Mittel; Schlecht', 'de')).toEqual(['review']);
});

test('a wrong row of moods is named', () => {
  const table = (row: string): string => `language\tphrase\tmood\nen\tgood\tgood\n${row}\n`;
  expect(() => readMoods(table('en\tfine\tfine'), 'en-GB')).toThrow('A mood is');
  expect(() => readMoods(table('en\tgood\tbad'), 'en-GB')).toThrow('stands twice');
  expect(readMoods(table('cy\tgood\tbad'), 'en-GB')).toEqual(new Map([['good', 'good']]));
});
