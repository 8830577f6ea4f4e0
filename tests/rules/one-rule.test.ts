import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';
import type { Example } from '../../src/rules/documentation/read-header.ts';

/** Labelled sentences for one rule each; how they are written stands in the README of the folder. */
const folder = new URL('../cases/rules/one-rule/', import.meta.url);

interface Case {
  readonly text: string;
  readonly isLabelled: boolean;
  /** Whether the label and the rule are known to differ. */
  readonly isKnown: boolean;
}

function casesIn(rule: string): Case[] {
  return readFileSync(new URL(`${rule}.txt`, folder), 'utf8')
    .split('\n')
    .flatMap((line): Case[] => {
      const [, label, known, text] = /^([+-])(!?) (.+)$/.exec(line) ?? [];
      return text === undefined ? [] : [{ text, isLabelled: label === '+', isKnown: known === '!' }];
    });
}

/** A sentence in the sort of document in which its rule looks. */
function exampleOf(rule: string, text: string): Example {
  const example = { isGood: false, heading: '', facts: '', withoutAsk: false };
  if (/^(?:ask|words): /.test(text)) return { ...example, kind: 'task', facts: text };
  switch (rule) {
    case 'one-action':
      return {
        ...example,
        kind: 'task',
        body: `<Step picture="cup" done="It is done." short="Do it">\n${text}\n</Step>`,
      };
    case 'reason-for-ban':
      return {
        ...example,
        kind: 'task',
        body: `<Step picture="cup" done="It is done." short="Do it">\n${text}\n</Step>`,
      };
    case 'role-not-name':
      return { ...example, kind: 'task', body: `${step}\n\n<Ask picture="help">\n${text}\n</Ask>` };
    default:
      return { ...example, kind: 'leaflet', body: `<Point picture="cup">\n${text}\n</Point>` };
  }
}

const step = '<Step picture="cup" done="The cup is clean." short="Wash the cup">\nWash the cup.\n</Step>';

const rules = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.slice(0, -4)] : []));

test.each(rules)('%s finds what people labelled, and nothing else', (rule) => {
  const cases = casesIn(rule);
  expect(cases.filter(({ isLabelled }) => isLabelled).length).toBeGreaterThanOrEqual(30);
  expect(cases.filter(({ isLabelled }) => !isLabelled).length).toBeGreaterThanOrEqual(60);
  const wrong = cases.filter(({ text, isLabelled, isKnown }) => {
    const { messages } = checkExample(exampleOf(rule, text), loadVocabulary);
    const isFound = messages.some((message) => message.rule === rule);
    return (isFound !== isLabelled) !== isKnown;
  });
  expect(wrong.map(({ text, isLabelled }) => `${isLabelled ? '+' : '-'} ${text}`)).toEqual([]);
});

test.each(rules)('%s has no known miss in more than one case of ten', (rule) => {
  const cases = casesIn(rule);
  expect(cases.filter(({ isKnown }) => isKnown).length * 10).toBeLessThan(cases.length);
});
