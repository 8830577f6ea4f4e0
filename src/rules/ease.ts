import { type EasePoint, easePoints } from './ease-points.ts';
import type { Sentence } from './engine/passage.ts';
import { phrasesOn } from './engine/phrases.ts';
import { idiomsIn, setPhrasesIn } from './engine/set-phrases.ts';
import type { Examined } from './rule.ts';

/** How easy a document is to read as a whole. It helps to compare; only readers can say that it is easy. */
export interface Ease {
  /** From 100, very easy, down to 0: 100 less what a sentence costs by the table of `easePoints`, on average. */
  readonly score: number;
  readonly level: EaseLevel;
  /** What a sentence loses on average by each row of the table, the most first. Nothing that gives points back. */
  readonly lost: readonly Lost[];
}

export interface Lost {
  readonly point: EasePoint;
  /** Points of a sentence, on average. */
  readonly points: number;
}

const easeLevels = ['easy', 'plain', 'hard', 'very hard'] as const;
export type EaseLevel = (typeof easeLevels)[number];

/**
 * From how many points on a document is easy, plain, and not yet very hard. Of the texts of strangers in the sets a, c and d
 * that say the same on three levels, all in easy read have 90 or more, those in plain English 73 to 92 and three in four of
 * them under 89, those of offices 70 at most and half of them under 25.
 */
export const leastPoints = { easy: 90, plain: 75, hard: 40 } as const;

/** Tells how easy a document is. Absent: it has no sentences, or nothing is known of the words of its language. */
export function easeOf(examined: Examined): Ease | undefined {
  const { sentences, vocabulary } = examined;
  if (sentences.length === 0 || !vocabulary.hasWords) return undefined;
  const costs = costsByPoint(examined);
  const means = costs.map(({ point, costs: each }) => ({ point, points: sum(each) / sentences.length }));
  const score = Math.round(100 - sum(means.map(({ points }) => points)));
  return {
    score: Math.min(100, Math.max(0, score)),
    level: levelOf(score),
    lost: means.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points),
  };
}

/** What each sentence costs its reader, in the order of the document. */
export function costsOf(examined: Examined): number[] {
  const rows = costsByPoint(examined);
  return examined.sentences.map((_, index) => sum(rows.map(({ costs }) => costs[index] ?? 0)));
}

/** What each row of the table makes each sentence cost. */
function costsByPoint(examined: Examined): { point: EasePoint; costs: number[] }[] {
  const phrases = countBySentence(examined);
  const isEnglish = examined.language.tag.startsWith('en');
  return easePoints
    .filter((point) => isEnglish || !point.isEnglish)
    .map((point) => ({
      point,
      costs: examined.sentences.map(
        (sentence) => point.points * point.count(sentence, examined, phrases.get(sentence) ?? 0),
      ),
    }));
}

function levelOf(score: number): EaseLevel {
  if (score >= leastPoints.easy) return 'easy';
  if (score >= leastPoints.plain) return 'plain';
  return score >= leastPoints.hard ? 'hard' : 'very hard';
}

/** How many phrases of each sentence some rule has better words for. */
function countBySentence(examined: Examined): ReadonlyMap<Sentence, number> {
  const counts = new Map<Sentence, number>();
  const found = [
    ...phrasesOn('simpler', examined),
    ...phrasesOn('wordy', examined),
    ...idiomsIn(examined),
    ...setPhrasesIn(examined),
  ];
  for (const { sentence } of found) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
