import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkExample } from '../../scripts/rule-docs/check-example.ts';
import { readHeader, type RuleHeader } from '../../scripts/rule-docs/read-header.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';

const folder = new URL('../../src/rules/', import.meta.url);
const headers = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name): [string, RuleHeader][] => {
      const header = readHeader(readFileSync(new URL(name, folder), 'utf8'));
      return header ? [[name.slice(0, -3), header]] : [];
    }),
);

test('Every file with a rule is in the register once, and the register has nothing else', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual([...headers.keys()].toSorted());
});

test('No rule has the id of a message of the reader', () => {
  expect(rules.filter(({ id }) => Object.hasOwn(readerRules, id))).toEqual([]);
});

test('Every rule that the build keeps names a file that is there', () => {
  const files = rules.flatMap((rule) =>
    'keptBy' in rule && rule.keptBy.type === 'build' ? [rule.keptBy.where] : [],
  );
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
});

test.each(rules.filter((rule) => !isKeptByBuild(rule)).map(({ id }) => id))('%s has a bad example', (id) => {
  expect(headers.get(id)?.examples.filter(({ isGood }) => !isGood)).not.toEqual([]);
});

test.each(rules.filter((rule) => 'check' in rule).map(({ id }) => id))('%s has a good example', (id) => {
  expect(headers.get(id)?.examples.filter(({ isGood }) => isGood)).not.toEqual([]);
});

const examples = rules.flatMap((rule) =>
  (headers.get(rule.id)?.examples ?? []).map((example, index) => ({
    name: `${rule.id}, example ${index + 1}: ${example.heading}`,
    rule,
    example,
  })),
);

test.each(examples.filter(({ example }) => !example.isGood))(
  '$name is found, and nothing else',
  ({ rule, example }) => {
    const { messages } = checkExample(example);
    const expected: readonly string[] =
      'keptBy' in rule && rule.keptBy.type === 'reader' ? rule.keptBy.rules : [rule.id];
    const found = messages.filter(({ severity, rule: id }) => expected.includes(id) || stops(severity));
    expect([...new Set(found.map(({ rule: id }) => id))].filter((id) => !expected.includes(id))).toEqual([]);
    expect(found).not.toEqual([]);
  },
);

test.each(examples.filter(({ example }) => example.isGood))('$name is fine', ({ rule, example }) => {
  const { messages } = checkExample(example);
  expect(messages.filter(({ severity, rule: id }) => id === rule.id || stops(severity))).toEqual([]);
});

test('Every message is made of full sentences', () => {
  for (const { example } of examples)
    for (const { found, allowed, fix } of checkExample(example).messages.filter(isOfRules))
      for (const text of [found, allowed, fix]) expect(text).toMatch(/^[A-Z“0-9].*[.?!>”]$/su);
});

function isOfRules({ rule }: { readonly rule: string }): boolean {
  return rules.some(({ id }) => id === rule);
}

function stops(severity: string): boolean {
  return severity === 'error' || severity === 'warning';
}

function isKeptByBuild(rule: Rule): boolean {
  return 'keptBy' in rule && rule.keptBy.type === 'build';
}
