import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { sentencesOf } from '../../src/rules/engine/sentences.ts';
import { examine } from '../../src/rules/examine.ts';
import type { Examined, Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { cpuTime, growthOf } from '../cpu-time.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';
import { oddTexts } from '../../scripts/fuzz/odd-texts.ts';

const language = languageOf('en-GB');
const LENGTH = 6000;

describe('A text of twice the length takes each rule about twice the time', () => {
  test.each(oddTexts)('$name', ({ of }) => {
    const documents = documentsOf(of, LENGTH);
    // What several rules look up in a document is looked up anew each time.
    const check = (rule: Rule, length: number): unknown =>
      rule.check(examine(documents.get(length)!, { vocabulary, language }));
    expect(slowRules(examine(documents.get(2 * LENGTH)!, { vocabulary, language }), LENGTH, check)).toEqual(
      [],
    );
  });

  // What a rule does once for each sign can be too quick to be seen in a short text. These have up to 100,000 characters.
  const signs = new Set([
    'abbreviations with dots',
    'capitals with dots',
    'commas with spaces',
    'dashes',
    'semicolons',
  ]);
  test.each(oddTexts.filter(({ name }) => signs.has(name)))('$name, as long as a file may be', ({ of }) => {
    const documents = documentsOf(of, 8 * LENGTH);
    const examined = new Map(
      [...documents].map(([length, document]) => [length, examine(document, { vocabulary, language })]),
    );
    const check = (rule: Rule, length: number): unknown => rule.check(examined.get(length)!);
    for (const rule of rules) for (const length of documents.keys()) check(rule, length);
    expect(slowRules(examined.get(16 * LENGTH)!, 8 * LENGTH, check)).toEqual([]);
  });
});

/** A text of a length, and of twice the length, as documents. */
function documentsOf(of: (length: number) => string, short: number): ReadonlyMap<number, Document> {
  return new Map([short, 2 * short].map((length) => [length, writtenDocument('leaflet', of(length))]));
}

/** The rules that take much more than twice the time for twice the length, or more than a second, in words. */
function slowRules(long: Examined, short: number, check: (rule: Rule, length: number) => unknown): string[] {
  return rules.flatMap((rule) => {
    const started = cpuTime();
    rule.check(long);
    // What is quick with twice the length does not have to be measured again.
    if (cpuTime() - started < SHORT) return [];
    const { ratio, time } = growthOf(short, (length) => void check(rule, length));
    return ratio < 3 && time < SECOND
      ? []
      : [`${rule.id}: ${ratio.toFixed(1)} times as long, ${Math.round(time)} ms`];
  });
}

describe('A text of twice the length takes about twice the time to cut into sentences and words', () => {
  const [passage] = examine(writtenDocument('leaflet', 'Wait.'), { vocabulary, language }).passages;

  test.each(oddTexts)('$name', ({ of }) => {
    const { ratio } = growthOf(4 * LENGTH, (length) => {
      sentencesOf({ ...passage!, text: of(length), isProse: true }, language);
    });
    expect(ratio).toBeLessThan(3);
  });
});

/** Milliseconds. */
const SECOND = 1000;

/** Milliseconds: what takes less on twice the length is too short to be measured. */
const SHORT = 30;
