import { findPassives } from './english/passive.ts';
import { countOfficeWords, countPrepositions, countTalk, isToReader } from './english/plain-talk.ts';
import { hardWordsIn } from './engine/hard-words.ts';
import { countWordsAndNames } from './engine/names.ts';
import type { Sentence } from './engine/passage.ts';
import { phrasesOn } from './engine/phrases.ts';
import { idiomsIn, setPhrasesIn } from './engine/set-phrases.ts';
import type { Examined } from './rule.ts';

/** How easy a document is to read as a whole. It helps to compare; only readers can say that it is easy. */
export interface Ease {
  /**
   * From 100, very easy, down to 0: the mean over all sentences of 100 less 1 for each word, 12 for each hard word or set
   * phrase that nothing explains, 6 for each passive, 6 for each letter that its words have over 3, on average, 4 for each
   * word of offices ("may", "applicants"), 2 for each preposition ("of", "within"), and 3 where a sentence neither speaks
   * to its reader nor of "us". Words that all talk is made of ("can", "get", "ask") cost nothing. A name is one word and
   * never hard.
   */
  readonly score: number;
  readonly level: EaseLevel;
}

const easeLevels = ['easy', 'plain', 'hard', 'very hard'] as const;
export type EaseLevel = (typeof easeLevels)[number];

/** From how many points on a document is easy, and plain. `levelOf` says why. */
export const leastPoints = { easy: 80, plain: 60 } as const;

/** Tells how easy a document is. Absent: it has no sentences, or nothing is known of the words of its language. */
export function easeOf(examined: Examined): Ease | undefined {
  const { sentences, vocabulary } = examined;
  if (sentences.length === 0 || !vocabulary.hasWords) return undefined;
  const costs = costsOf(examined);
  const score = Math.max(0, Math.round(100 - costs.reduce((sum, cost) => sum + cost, 0) / costs.length));
  return { score, level: levelOf(score) };
}

/** What each sentence costs its reader, in the order of the document. */
export function costsOf(examined: Examined): number[] {
  const phrases = countBySentence(examined);
  return examined.sentences.map((sentence) => {
    const hard = hardWordsIn(sentence, examined).length + (phrases.get(sentence) ?? 0);
    const words = countWordsAndNames(sentence, examined);
    const cost = WORD * words + HARD * hard + LETTER * spareLetters(sentence);
    return examined.language.tag.startsWith('en') ? cost + costOfEnglish(sentence) : cost;
  });
}

function costOfEnglish(sentence: Sentence): number {
  const passives = findPassives(sentence).length;
  const distant = isToReader(sentence) ? 0 : DISTANT;
  const words = OFFICE * countOfficeWords(sentence) - WORD * countTalk(sentence);
  return words + PASSIVE * passives + PREPOSITION * countPrepositions(sentence) + distant;
}

/**
 * Our own values, near those that a logistic regression finds on the sets a to e of the found sentences in
 * tests/cases/rules. By them office and easy sentences are told apart better than by Flesch and Kincaid, also where both
 * are of one length: `npm run bench:rules` measures it.
 */
const WORD = 1;
const HARD = 12;
const PASSIVE = 6;
const LETTER = 6;
const PREPOSITION = 2;
const OFFICE = 4;
const DISTANT = 3;

/** How many letters over 3 a word of the sentence has, on average. */
function spareLetters({ words }: Sentence): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(0, letters / Math.max(1, words.length) - 3);
}

/**
 * On the pages of strangers: all good easy read is 81 or more, plain English mostly 76 to 86, office English never over 68
 * and mostly under 47.
 */
function levelOf(score: number): EaseLevel {
  if (score >= leastPoints.easy) return 'easy';
  if (score >= leastPoints.plain) return 'plain';
  return score >= 30 ? 'hard' : 'very hard';
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
