import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { checkExample } from '../../src/rules/documentation/check-example.ts';
import type { Example } from '../../src/rules/documentation/read-header.ts';
import { rules as allRules } from '../../src/rules/index.ts';

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

/** Rules from before each had sentences of its own. None is added: who gives one sentences takes it off. */
const older = new Set(
  `sentence-length one-idea passive long-start weak-verb simple-tense commas if-clause order-of-events
  negatives wordy-phrase hard-punctuation contraction hard-word word-explained one-word-for-one-thing
  simpler-word childish-word idiom abbreviation direct-address pronoun noun-for-verb number-in-words
  roman-numeral hard-number date-form time-form unit-alone special-sign section-length paragraph-length
  row-of-things see-elsewhere who-can-help page-count picture-missing picture-of-small-word same-picture
  mixed-picture-styles one-character text-in-picture alt-wording faces-in-order photo-consent
  done-says-nothing short-without-number step-start steps-in-part stop-without-action stop-and-ask
  because-twice choice-in-step twin-for-readers respectful-words pity-and-heroes everyone-is-different
  law-named figure-without-source named-person health-on-card easy-read-label changed-since-check
  language-not-known unknown-exception`.split(/\s+/),
);

test('a new rule has sentences of its own', () => {
  const without = allRules.filter(({ id }) => !rules.includes(id) && !older.has(id));
  expect(without.map(({ id }) => `tests/cases/rules/one-rule/${id}.txt`)).toEqual([]);
  expect(rules.filter((id) => older.has(id) || !allRules.some((rule) => rule.id === id))).toEqual([]);
});

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
