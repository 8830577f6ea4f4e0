import { expect, test } from 'vitest';
import { alarms, countWords, rulesFor, scoreKind, wrongLengths } from '../../scripts/bench-rules/measure.ts';
import type { LabelKind } from '../../scripts/bench-rules/read-sentences.ts';
import { halvesIn, readFound } from '../../scripts/bench-rules/read-found.ts';
import { scoreFound } from '../../scripts/bench-rules/score-found.ts';
import { loadSets, type Part, parts, sentencesFor, type Sets } from '../../scripts/bench-rules/sets.ts';
import { areaUnderCurve, costOf, fleschKincaid } from '../../scripts/bench-rules/levels.ts';
import { shareOf, writeShare } from '../../scripts/bench-rules/intervals.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { checkGoodPages } from '../../scripts/bench-rules/good-text.ts';
import { judge } from '../../scripts/bench-rules/judge.ts';

/**
 * The floors that the rules hold on the labelled sentences in tests/cases/rules, in the part for tuning and in the part
 * that nothing was tuned on. `npm run bench:rules` prints the numbers themselves.
 */
const floors: readonly { kind: LabelKind; precision: number; recall: number }[] = [
  { kind: 'passive', precision: 0.9, recall: 0.85 },
  // Warnings and hints together; office prose has hard words beside those that were labelled, and we labelled more words
  // as hard than strangers do ("funding", "national"), whose sentences decide.
  { kind: 'hard word', precision: 0.84, recall: 0.76 },
  { kind: 'hurtful words', precision: 1, recall: 0.9 },
  { kind: 'spare words', precision: 0.8, recall: 0.9 },
  { kind: 'idiom', precision: 0.85, recall: 0.8 },
  { kind: 'abbreviation', precision: 0.85, recall: 0.9 },
];

const root = new URL('../../', import.meta.url);
const sets = new Map<Part, Sets>();
for (const part of parts)
  sets.set(part, await loadSets(part, root, new URL('tests/fixtures/workplace/', root)));
const setsOf = (part: Part): Sets => sets.get(part)!;

for (const part of parts) {
  test.each(floors)(`finds $kind in the ${part} part as often as promised`, ({ kind, recall }) => {
    const { found, labels } = scoreKind(sentencesFor(kind, setsOf(part)), kind);
    expect(labels).toBeGreaterThan(0);
    expect(found / labels).toBeGreaterThanOrEqual(recall);
  });

  test.each(floors)(
    `is right about $kind in the ${part} part as often as promised`,
    ({ kind, precision }) => {
      const { right, remarks } = scoreKind(sentencesFor(kind, setsOf(part)), kind);
      expect(right / remarks).toBeGreaterThanOrEqual(precision);
    },
  );

  test(`counts the words of every sentence of the ${part} part as a person does`, () => {
    const { office, passives, own, easy } = setsOf(part);
    expect(wrongLengths([...office, ...passives, ...own, ...easy])).toEqual([]);
  });

  test(`calls no good easy-read sentence of the ${part} part an error`, () => {
    expect(alarms(setsOf(part).easy).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test(`warns of at most 2 hard words in 100 words of good easy-read text in the ${part} part`, () => {
    const { easy } = setsOf(part);
    const warnings = alarms(easy).filter(
      ({ rule, severity }) => severity === 'warning' && rulesFor['hard word'].includes(rule),
    );
    expect((100 * warnings.length) / countWords(easy)).toBeLessThanOrEqual(2);
  });
}

test('the labelled sets are as large as promised', () => {
  const all = parts.map(setsOf);
  const sum = (name: keyof Sets): number => all.reduce((total, each) => total + each[name].length, 0);
  expect(sum('office')).toBeGreaterThanOrEqual(150);
  expect(sum('easy')).toBeGreaterThanOrEqual(150);
});

test('no sentence stands in both parts', () => {
  const texts = (part: Part): string[] =>
    Object.values(setsOf(part)).flatMap((set) => set.map(({ text }: { text: string }) => text));
  const heldOut = new Set(texts('held-out'));
  expect(texts('tune').filter((text) => heldOut.has(text))).toEqual([]);
});

/** What the rules hold on the sentences of strangers, by whom no rule was written; all sets together. */
const foundFloors: readonly { kind: LabelKind; recall: number; precision: number }[] = [
  { kind: 'passive', recall: 0.95, precision: 0.97 },
  { kind: 'hard word', recall: 0.79, precision: 0.88 },
  { kind: 'idiom', recall: 0.82, precision: 0.93 },
  { kind: 'spare words', recall: 0.94, precision: 0.94 },
];

const vocabulary = loadVocabulary('en-GB', []);
const found = halvesIn(root).flatMap((half) => readFound(half, root));
const judged = judge(found, vocabulary);

test.each(foundFloors)('finds $kind in what strangers wrote, and is right about it', (floor) => {
  const { recall, precision } = scoreFound(judged, floor.kind);
  expect(recall.whole).toBeGreaterThanOrEqual(60);
  expect(recall.part / recall.whole).toBeGreaterThanOrEqual(floor.recall);
  expect(precision.part / precision.whole).toBeGreaterThanOrEqual(floor.precision);
});

test('says at most one false thing about wording in 100 words of good easy read by strangers, and no error', () => {
  const good = judged.filter(
    ({ isEasy, labels, grey }) => isEasy && labels.length === 0 && grey.length === 0,
  );
  const remarks = good.flatMap((sentence) => sentence.remarks);
  expect(countWords(good)).toBeGreaterThan(3000);
  expect((100 * remarks.length) / countWords(good)).toBeLessThanOrEqual(1);
  expect(good.flatMap(({ errors }) => errors)).toEqual([]);
});

test('says at most one thing in 100 words of good pages by strangers, whatever the rule and however mild', () => {
  const { words, remarks } = checkGoodPages(halvesIn(root), root, vocabulary);
  expect(words).toBeGreaterThan(3000);
  expect((100 * remarks.length) / words).toBeLessThanOrEqual(1);
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('tells offices from easy read better than Flesch and Kincaid, in sentences of one length, too', () => {
  const rank = (cost: (text: string) => number): number =>
    areaUnderCurve(found.map(({ text, isEasy }) => ({ cost: cost(text), isOffice: !isEasy })));
  const ours = rank((text) => costOf(text, vocabulary));
  expect(ours).toBeGreaterThan(0.85);
  expect(ours).toBeGreaterThan(rank(fleschKincaid) + 0.1);
});

test('an interval says how much chance may have made of a share', () => {
  expect(writeShare(shareOf(9, 10))).toBe('0.90 (0.60-0.98)');
  expect(writeShare(shareOf(0, 0))).toBe('-');
  expect(shareOf(0, 20)).toMatchObject({ low: 0 });
});
