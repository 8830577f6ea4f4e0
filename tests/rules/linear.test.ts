import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { sentencesOf } from '../../src/rules/engine/sentences.ts';
import { examine } from '../../src/rules/examine.ts';
import { rules } from '../../src/rules/index.ts';
import { cpuTime, growthOf } from '../cpu-time.ts';
import { writtenDocument } from '../written-document.ts';
import { vocabulary } from './example.ts';
import { oddTexts } from '../../scripts/fuzz/odd-texts.ts';

const language = languageOf('en-GB');
const LENGTH = 6000;

describe('A text of twice the length takes each rule about twice the time', () => {
  test.each(oddTexts)('$name', ({ of }) => {
    const documents = new Map<number, Document>();
    for (const length of [LENGTH, 2 * LENGTH]) documents.set(length, writtenDocument('leaflet', of(length)));
    const examined = examine(documents.get(2 * LENGTH)!, { vocabulary, language });
    const slow = rules.flatMap((rule) => {
      const started = cpuTime();
      rule.check(examined);
      // What is quick with twice the length does not have to be measured again.
      if (cpuTime() - started < SHORT) return [];
      // What several rules look up in a document is looked up anew each time.
      const { ratio, time } = growthOf(LENGTH, (length) => {
        rule.check(examine(documents.get(length)!, { vocabulary, language }));
      });
      return ratio < 3 ? [] : [`${rule.id}: ${ratio.toFixed(1)} times as long, ${Math.round(time)} ms`];
    });
    expect(slow).toEqual([]);
  });
});

describe('A text of twice the length takes about twice the time to cut into sentences and words', () => {
  const [passage] = examine(writtenDocument('leaflet', 'Wait.'), { vocabulary, language }).passages;

  test.each(oddTexts)('$name', ({ of }) => {
    const { ratio } = growthOf(4 * LENGTH, (length) => {
      sentencesOf({ ...passage!, text: of(length), isProse: true }, language);
    });
    expect(ratio).toBeLessThan(3);
  });
});

/** Milliseconds: what takes less on twice the length is too short to be measured. */
const SHORT = 30;
