import { expect, test } from 'vitest';
import { enGB } from '../../src/languages/en-GB/index.ts';
import { contentVersion, isCheckedWithReaders } from '../../src/model/content-version.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { ask, check, facts, read, step, vocabulary, wordsFound } from './example.ts';

const plain = `${facts}\n${step}${ask}`;
const messagesOf = (rule: string, source: string): ReturnType<typeof check> =>
  check(source).filter((message) => message.rule === rule);

test('A plain document gets no message', () => {
  expect(check(plain)).toEqual([]);
});

test('A message has its whole wording, its place, its page and its swap', () => {
  const source = plain.replace('Get a cup.', 'Obtain a cup.');
  const at = source.indexOf('Obtain');
  expect(check(source, { ruleAddress: (rule) => `/help/rules/${rule}/` })).toEqual([
    {
      file: 'content/tasks/make-tea/en-GB.mdx',
      place: {
        start: { line: 16, column: 1, offset: at },
        end: { line: 16, column: 7, offset: at + 6 },
      },
      severity: 'warning',
      rule: 'simpler-word',
      found: '“Obtain” has a simpler word.',
      allowed: 'The shortest everyday word that says the same.',
      fix: expect.stringContaining('Write “get”') as string,
      url: '/help/rules/simpler-word/',
      replacement: {
        place: { start: { line: 16, column: 1, offset: at }, end: { line: 16, column: 7, offset: at + 6 } },
        text: 'Get',
      },
    },
  ]);
});

test('Only the form on the list is swapped: in “obtained” a person has to choose the form', () => {
  const [message] = messagesOf('contraction', plain.replace('Get a cup.', "Don't run."));
  expect(message?.replacement?.text).toBe('Do not');
  const [question] = messagesOf('contraction', plain.replace('Get a cup.', "Don't you run?"));
  expect(question).toBeDefined();
  expect(question?.replacement).toBeUndefined();
});

test('The limits of a sentence are exact', () => {
  const words = (count: number): string =>
    plain.replace('\nGet a cup.', `\nGet ${'a '.repeat(count - 2)}cup.`);
  const severities = [8, 9, 12, 13, 20, 21].map(
    (count) => messagesOf('sentence-length', words(count))[0]?.severity ?? 'none',
  );
  expect(severities).toEqual(['none', 'none', 'none', 'warning', 'warning', 'error']);
});

test('The average of a document is told once, at its longest sentence that is told nothing else', () => {
  const steps = (...counts: readonly number[]): string =>
    plain.replace('\nGet a cup.', counts.map((count) => `\nGet ${'a '.repeat(count - 2)}cup.`).join(''));
  const told = (source: string): string[] =>
    messagesOf('sentence-length', source).map(({ severity, found }) => `${severity}: ${found}`);
  expect(told(steps(8, 8, 8, 8, 8))).toEqual([]);
  expect(told(steps(12, 4, 4, 8, 8))).toEqual([]);
  expect(told(steps(8, 8, 9, 8, 10))).toEqual([
    'hint: This sentence has 10 words, and the sentences here have 8.6 on average.',
  ]);
  expect(told(steps(12, 12, 12, 12))).toEqual([]);
});

test('No message says anything about a language whose grammar is not known', () => {
  const welsh = { ...enGB, tag: 'cy', name: 'Cymraeg' };
  const source = plain.replace(
    'Get a cup.',
    'The form is signed. You should not come unless you do not run.',
  );
  const rules = checkDocument(read(source), { vocabulary, language: welsh }).map(({ rule }) => rule);
  expect(rules).not.toContain('passive');
  expect(rules).not.toContain('negatives');
});

test('The same document gets the same messages', () => {
  const source = plain.replace('Get a cup.', 'The form is signed; obtain it.');
  expect(check(source)).toEqual(check(source));
});

test('The version of a document changes with its words and pictures and with nothing else', () => {
  const version = contentVersion(read(plain));
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(contentVersion(read(plain.replaceAll('\n', '\r\n')))).toBe(version);
  expect(contentVersion(read(plain.replace('2027-11-01', '2028-11-01')))).toBe(version);
  const changes: [string, string][] = [
    ['Get a cup.', 'Get a mug.'],
    ['picture="cup"', 'picture="mug"'],
    ['Make tea', 'Make some tea'],
    ['- cup', '- mug'],
    ['The cup is here.', 'The cup is there.'],
  ];
  for (const [from, to] of changes)
    expect(contentVersion(read(plain.replace(from, to))), to).not.toBe(version);
  const document = read(plain);
  const photo = (name: string): typeof document => ({
    ...document,
    picture: { ...document.picture, version: name },
  });
  expect(contentVersion(photo('0a1b2c3d'))).not.toBe(contentVersion(photo('4e5f6a7b')));
});

test('Readers have checked a document as long as it is the version that they had', () => {
  const checkedWith = (version: string): string =>
    plain.replace(
      'ask: ',
      `checked-with-readers: [{ date: 2026-10-01, group: Four readers, version: "${version}" }]\nask: `,
    );
  const source = checkedWith(contentVersion(read(plain)));
  expect(isCheckedWithReaders(read(plain))).toBe(false);
  expect(isCheckedWithReaders(read(source))).toBe(true);
  expect(messagesOf('changed-since-check', source)).toEqual([]);
  const changed = source.replace('Get a cup.', 'Get a big cup.');
  expect(isCheckedWithReaders(read(changed))).toBe(false);
  expect(messagesOf('changed-since-check', changed)).toHaveLength(1);
});

test.each(['regarding', 'upon', 'whether or not', 'the reason why'])(
  'No program swaps “%s”: what to write depends on the sentence',
  (phrase) => {
    const source = plain.replace('Get a cup.', `Ask ${phrase} it is.`);
    const messages = check(source).filter(({ rule }) => rule === 'simpler-word' || rule === 'wordy-phrase');
    expect(messages).toHaveLength(1);
    expect(messages[0]?.replacement).toBeUndefined();
  },
);

test('An emoji of several joined ones is one sign', () => {
  const cook = '\u{1F469}\u200D\u{1F373}';
  const wave = '\u{1F44B}\u{1F3FD}';
  for (const sign of [cook, wave])
    expect(wordsFound(plain.replace('Get a cup.', `Get a cup ${sign} now.`), 'special-sign')).toEqual([sign]);
});

test.each([
  ['Choose size XL.', undefined],
  ['Queen Elizabeth II came.', undefined],
  ['Read part IV.', '4'],
  ['Put the lid on it’s side.', undefined],
  ['It’s hot.', 'It is'],
  ['Dont run.', 'Do not'],
  ['Treat people with respect to help them.', undefined],
  ['The machine ceased to work.', undefined],
  ['Wait for a period of time.', 'for a time'],
  ['It costs in excess of 5 pounds.', 'more than'],
])('A program swaps only what is right in every sentence: %s', (sentence, text) => {
  const swaps = check(plain.replace('\nGet a cup.', `\n${sentence}`)).flatMap(
    ({ replacement }) => replacement ?? [],
  );
  expect(swaps.map((swap) => swap.text)).toEqual(text === undefined ? [] : [text]);
});

test('No swap leaves “a” before a vowel', () => {
  const terms = [...vocabulary.safe].filter((phrase) => {
    const [best = ''] =
      vocabulary.simpler.get(phrase) ??
      vocabulary.wordy.get(phrase) ??
      vocabulary.setPhrases.get(phrase)?.instead ??
      [];
    return /^[aeiou]/.test(phrase) !== /^[aeiou]/.test(best);
  });
  expect(terms.length).toBeGreaterThan(0);
  for (const phrase of terms)
    expect(
      messagesOf('simpler-word', plain.replace('\nGet a cup.', `\nGet an ${phrase} cup.`)).filter(
        ({ replacement }) => replacement,
      ),
      phrase,
    ).toEqual([]);
});
