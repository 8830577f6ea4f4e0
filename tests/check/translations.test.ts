import { describe, expect, test } from 'vitest';
import { checkTranslations } from '../../src/check/translations.ts';
import { contentVersion } from '../../src/model/content-version.ts';
import type { Document } from '../../src/model/document.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readDocument } from '../../src/model/read.ts';

const anyPicture: PictureLookup = {
  find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }),
};

const english = `<Step id="wait" done="3 minutes are over.">\nWait 3 minutes.\n</Step>\n\n<Stop>\nIt is hot until 9:30.\n</Stop>`;
const welsh = `<Step id="wait" done="Mae 3 munud wedi mynd.">\nArhoswch dri munud.\n</Step>\n\n<Stop>\nMae’n boeth tan 9:30.\n</Stop>`;

describe('a translation', () => {
  test('that says the same in its own words is right, numbers in letters, too', () => {
    expect(told(english, welsh)).toEqual([]);
  });

  test('with another number is told of it, with the place in the original', () => {
    expect(told(english, welsh.replace('tan 9:30', 'tan 10:30'))).toEqual([
      'translation-number | This part does not say 9:30, which stands in content/tasks/make-tea/en-GB.mdx, line 18. It says 10:30, which does not stand there.',
    ]);
  });

  test('may write a decimal comma', () => {
    const inWelsh = welsh.replace('9:30', '2,5 kg');
    expect(told(english.replace('9:30', '2.5 kg'), inWelsh)).toEqual([]);
    expect(told(english.replace('9:30', '2.6 kg'), inWelsh)).toHaveLength(1);
  });

  test('says the parts of an amount, too', () => {
    const cups = english.replace('9:30', '1½ cups');
    expect(told(cups, welsh.replace('9:30', '1½ cwpan'))).toEqual([]);
    expect(told(cups, welsh.replace('9:30', '1 cwpan'))).toHaveLength(1);
  });

  test('with several other numbers is told of all', () => {
    expect(told(english.replace('9:30', '9:30 or 11:30'), welsh.replace('9:30', '10:30 neu 12:30'))).toEqual([
      'translation-number | This part does not say 9:30, 11:30, which stand in content/tasks/make-tea/en-GB.mdx, line 18. It says 10:30, 12:30, which do not stand there.',
    ]);
  });

  test('whose part is still in the words of the original is told of it', () => {
    expect(told(english, welsh.replace('Mae’n boeth tan 9:30.', 'It is hot until 9:30.'))).toEqual([
      'not-translated | This part has the words of content/tasks/make-tea/en-GB.mdx, line 18.',
    ]);
  });

  test('pairs steps by their ids, wherever they stand', () => {
    const two = `${english}\n\n<Step id="pour" done="2 cups are full.">\nFill 2 cups.\n</Step>`;
    const turned = `<Step id="pour" done="Mae 2 gwpan yn llawn.">\nLlenwch 2 gwpan.\n</Step>\n\n${welsh}`;
    expect(told(two, turned)).toEqual([]);
  });

  test('of an older version is told what the original is now', () => {
    const original = read('en-GB', english);
    const now = contentVersion(original);
    const of = (version: string): string[] =>
      messagesOf([original, read('cy', welsh, `translated-from: ${version}`)]);
    expect(of(now)).toEqual([]);
    expect(of('0a1b2c3d')).toEqual([
      'translation-behind | This is a translation of version 0a1b2c3d of content/tasks/make-tea/en-GB.mdx, which has changed since then.',
    ]);
  });
});

test('a translation that does not say of which version it is, is told what to write', () => {
  const original = read('en-GB', english);
  const [message, ...others] = checkTranslations([original, read('cy', welsh)]);
  expect(others).toEqual([]);
  expect(message).toMatchObject({
    rule: 'translation-of-unknown',
    severity: 'hint',
    file: 'content/tasks/make-tea/cy.mdx',
  });
  expect(message?.place?.start.line).toBe(2);
  expect(message?.fix).toContain(`“translated-from: ${contentVersion(original)}”`);
  expect(message?.fix).toContain(`write there: “translated-from: ${contentVersion(read('cy', welsh))}”`);
});

test('an original may be in any language: the others say of which version they are translations', () => {
  const original = read('cy', welsh);
  const translation = (version: string, blocks: string): Document =>
    read('en-GB', blocks, `translated-from: ${version}`);
  expect(messagesOf([translation(contentVersion(original), english), original])).toEqual([]);
  const behind = checkTranslations([translation('0a1b2c3d', english), original]);
  expect(behind.map(({ rule, file }) => [rule, file])).toEqual([
    ['translation-behind', 'content/tasks/make-tea/en-GB.mdx'],
  ]);
  const begun = checkTranslations([translation(contentVersion(original), welsh), original]);
  expect(begun.map(({ rule, file }) => [rule, file])).toEqual([
    ['not-translated', 'content/tasks/make-tea/en-GB.mdx'],
    ['not-translated', 'content/tasks/make-tea/en-GB.mdx'],
  ]);
});

describe('a translation that was made from another translation', () => {
  const original = read('en-GB', english);
  const middle = read('cy', welsh, `translated-from: ${contentVersion(original)}`);
  const polish = welsh
    .replace('Arhoswch dri munud.', 'Czekaj 3 minuty.')
    .replace('Mae’n boeth tan', 'Gorące do');

  test('is right while that one is as it was, and is held against its words', () => {
    const last = read('pl', polish, `translated-from: ${contentVersion(middle)}`);
    expect(messagesOf([original, middle, last])).toEqual([]);
    const same = read(
      'pl',
      polish.replace('Czekaj 3 minuty.', 'Arhoswch dri munud.'),
      `translated-from: ${contentVersion(middle)}`,
    );
    expect(messagesOf([original, middle, same])).toEqual([
      'not-translated | This part has the words of content/tasks/make-tea/cy.mdx, line 15.',
    ]);
  });

  test('is told when that one has changed, with the version of each that it may have been made from', () => {
    const changed = read(
      'cy',
      welsh.replace('9:30', '9:30 heddiw'),
      `translated-from: ${contentVersion(original)}`,
    );
    const last = read('pl', polish, `translated-from: ${contentVersion(middle)}`);
    const [message, ...others] = checkTranslations([original, changed, last]);
    expect(others).toEqual([]);
    expect(message).toMatchObject({ rule: 'translation-behind', file: 'content/tasks/make-tea/pl.mdx' });
    expect(message?.found).toContain(
      `version ${contentVersion(middle)}, and what it was made from has changed`,
    );
    expect(message?.fix).toContain(`${contentVersion(original)} for content/tasks/make-tea/en-GB.mdx`);
    expect(message?.fix).toContain(`${contentVersion(changed)} for content/tasks/make-tea/cy.mdx`);
  });
});

function told(original: string, translation: string): string[] {
  const english = read('en-GB', original);
  return messagesOf([english, read('cy', translation, `translated-from: ${contentVersion(english)}`)]);
}

function messagesOf(documents: readonly Document[]): string[] {
  return checkTranslations(documents).map(({ rule, found }) => `${rule} | ${found}`);
}

function read(language: string, blocks: string, fact = 'ask: A'): Document {
  const facts = ['title: T', 'kind: task', 'summary: S.', 'picture: p', 'time: t', 'place: p', 'need: []'];
  const dates = [
    'reviewed: 2026-11-01',
    'review-by: 2099-11-01',
    ...(fact.startsWith('ask') ? [] : ['ask: A']),
  ];
  const source = `---\n${[...facts, fact, ...dates].join('\n')}\n---\n\n${blocks}\n`;
  const file = `content/tasks/make-tea/${language}.mdx`;
  const { document, messages } = readDocument(source, {
    file,
    pictures: anyPicture,
    languages: ['en-GB', 'cy', 'pl'],
  });
  if (!document) throw new Error(messages.map(({ found }) => found).join(' '));
  return document;
}
