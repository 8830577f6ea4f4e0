import { isDefinedIn } from './engine/definitions.ts';
import { hardWordsIn } from './engine/hard-words.ts';
import { countWordsAndNames } from './engine/names.ts';
import type { Sentence } from './engine/passage.ts';
import { figures } from './english/figures.ts';
import { findPassives } from './english/passive.ts';
import { isToReader } from './english/plain-talk.ts';
import type { Examined } from './rule.ts';
import type { WordRegister } from './vocabulary.ts';

/** Something that makes a sentence harder to read, or easier, and how often a sentence has it. */
export interface EasePoint {
  /** What each takes from 100 points. Under 0: what each gives back. */
  readonly points: number;
  /** What it is, as the end of "loses 3 for": `a word of offices ("applicant")`. */
  readonly each: string;
  /** All of them in a document: `words of offices`. */
  readonly all: string;
  /** It asks for the grammar of English. */
  readonly isEnglish?: boolean;
  /** `phrases`: how many words and phrases of the sentence some rule has better ones for. */
  readonly count: (sentence: Sentence, examined: Examined, phrases: number) => number;
}

/**
 * What makes reading hard, from what costs readers most to what gives something back. Our own values, near those that a
 * logistic regression finds on the sets a to d of the found sentences in tests/cases/rules: fitted on three of them, it
 * tells office from easy sentences of the fourth with 0.93 of the area under the curve, on average. How it does on sets
 * without a part in the fit stands in the README there; `npm run bench:rules` measures it, beside Flesch and Kincaid.
 */
export const easePoints: readonly EasePoint[] = [
  {
    points: 8,
    each: 'a hard word or set phrase that nothing explains',
    all: 'hard words and set phrases',
    count: (sentence, examined, phrases) => hardWordsIn(sentence, examined).length + phrases,
  },
  {
    points: 5,
    each: 'a number in words ("twelve")',
    all: 'numbers in words',
    isEnglish: true,
    count: ({ words }) => words.filter(({ lower }) => figures.has(lower)).length,
  },
  {
    points: 4,
    each: 'a passive ("is given")',
    all: 'passives',
    isEnglish: true,
    count: (sentence) => findPassives(sentence).length,
  },
  {
    points: 3,
    each: 'a word of offices ("applicant", "may")',
    all: 'words of offices',
    count: (sentence, examined) => countOf('office', sentence, examined),
  },
  {
    points: 3,
    each: 'speaking to nobody (no "you", "I" or "Wash ...")',
    all: 'speaking to nobody',
    isEnglish: true,
    count: (sentence) => (isToReader(sentence) ? 0 : 1),
  },
  {
    points: 3,
    each: 'each letter that its words have over 3, on average',
    all: 'long words',
    count: spareLetters,
  },
  {
    points: 1,
    each: 'a word (a name is one)',
    all: 'length',
    count: (sentence, examined) => countWordsAndNames(sentence, examined),
  },
  {
    points: -2,
    each: 'a word of everyday talk ("can", "home")',
    all: 'everyday words',
    count: (sentence, examined) => countOf('talk', sentence, examined),
  },
  {
    points: -6,
    each: 'saying what a word means ("A fee is money that you pay.")',
    all: 'words explained',
    isEnglish: true,
    count: (sentence) => (sentence.words.some((_, index) => isDefinedIn(sentence, index, index)) ? 1 : 0),
  },
];

function countOf(register: WordRegister, { words }: Sentence, { vocabulary }: Examined): number {
  return words.filter(({ lower }) => vocabulary.registerOf(lower) === register).length;
}

/** How many letters over 3 a word of the sentence has, on average. */
function spareLetters({ words }: Sentence): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return Math.max(0, letters / Math.max(1, words.length) - 3);
}
