import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRuleTexts } from '../../scripts/rule-docs/read-rule-texts.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';
import { readHeader, type RuleHeader } from '../../src/rules/documentation/read-header.ts';
import { readKeptRules } from '../../src/rules/documentation/read-kept-rules.ts';
import { rules } from '../../src/rules/index.ts';

const texts = await readRuleTexts();
const keptRules = readKeptRules(texts.kept);
const headers = new Map(
  [...texts.rules].flatMap(([file, text]): [string, RuleHeader][] => {
    const header = readHeader(text);
    return header ? [[file.slice(file.indexOf('/') + 1, -3), header]] : [];
  }),
);

test('Every file with a rule is in the register once, and the register has nothing else', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual([...headers.keys()].toSorted());
});

test('No two rules share an id, nor does a rule have that of a message of the reader', () => {
  const ids = [...rules, ...keptRules].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index || Object.hasOwn(readerRules, id))).toEqual([]);
});

describe('A rule that needs no check', () => {
  test('names a file that is there, where the build keeps it', () => {
    const files = keptRules.flatMap(({ build }) => build ?? []);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  test('has a bad example, where the reader keeps it', () => {
    expect(keptRules.filter(({ reader, bad }) => reader.length > 0 && !bad)).toEqual([]);
  });

  test('is kept by the reader or by the build, not by both or none', () => {
    const entry = (keeper: string): string =>
      `- { id: a, group: Tasks, title: A, why: A, source: A${keeper} }\n`;
    expect(readKeptRules(entry(', build: src/print/imposition/cards.ts'))).toHaveLength(1);
    expect(() => readKeptRules(entry(''))).toThrow('Either the reader or the build');
    expect(() => readKeptRules(entry(', build: a, reader: [missing-field]'))).toThrow('Either the reader');
    expect(() => readKeptRules(entry(', reader: [no-such-message]'))).toThrow('Invalid option');
  });
});

test.each(rules.map(({ id }) => id))('%s has a bad and a good example', (id) => {
  const examples = headers.get(id)?.examples ?? [];
  expect(examples.filter(({ isGood }) => !isGood)).not.toEqual([]);
  expect(examples.filter(({ isGood }) => isGood)).not.toEqual([]);
});

const examples = [
  ...rules.flatMap(({ id }) =>
    (headers.get(id)?.examples ?? []).map((example) => ({
      id,
      expected: [id] as readonly string[],
      example,
    })),
  ),
  ...keptRules.flatMap(({ id, reader, bad }) => (bad ? [{ id, expected: reader, example: bad }] : [])),
].map((each, index) => ({ ...each, name: `${each.id}, example ${index}: ${each.example.heading}` }));

test.each(examples.filter(({ example }) => !example.isGood))(
  '$name is found, and nothing else',
  ({ expected, example }) => {
    const { messages } = checkExample(example, loadVocabulary);
    const found = messages.filter(({ severity, rule }) => expected.includes(rule) || stops(severity));
    expect([...new Set(found.map(({ rule }) => rule))].filter((rule) => !expected.includes(rule))).toEqual(
      [],
    );
    expect(found).not.toEqual([]);
  },
);

test.each(examples.filter(({ example }) => example.isGood))('$name is fine', ({ id, example }) => {
  const { messages } = checkExample(example, loadVocabulary);
  expect(messages.filter(({ severity, rule }) => rule === id || stops(severity))).toEqual([]);
});

test('Every message is made of full sentences', () => {
  for (const { example } of examples)
    for (const { found, allowed, fix } of checkExample(example, loadVocabulary).messages.filter(isOfRules))
      for (const text of [found, allowed, fix]) expect(text).toMatch(/^[A-Z“0-9].*[.?!>”]$/su);
});

function isOfRules({ rule }: { readonly rule: string }): boolean {
  return rules.some(({ id }) => id === rule);
}

function stops(severity: string): boolean {
  return severity === 'error' || severity === 'warning';
}
