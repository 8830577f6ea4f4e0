import type { Examined } from '../rule.ts';
import { isInAddress } from './addresses.ts';
import { isKnownIn } from './known-words.ts';
import { hasTwoMeanings } from '../english/two-meanings.ts';
import { lowerAt, type Sentence, type Word } from './passage.ts';
import { isInPhrase } from './phrases.ts';

/** The hard words of a sentence that nothing explains and that are no part of a phrase which has its own advice. */
export function hardWordsIn(sentence: Sentence, examined: Examined): Word[] {
  const { vocabulary, limits } = examined;
  const hard = sentence.words.filter((word) => {
    const isListed = vocabulary.isHard(word.lower);
    // Employers know more words: only what is known to be hard for nearly everybody counts.
    if (!limits.isEasyRead && (!isListed || vocabulary.isMildlyHard(word.lower))) return false;
    if (!isListed && !isLong(word.lower, vocabulary)) return false;
    if (!isListed && isEasy(word, sentence, vocabulary)) return false;
    // A word with a dot inside is an abbreviation or an address; a letter by itself is none at all.
    if (!/^\p{L}[\p{L}'’-]+$/u.test(word.text) || isAllCapitals(word.text)) return false;
    if (isInPercent(word, sentence)) return false;
    if (saidElsewhere.has(word.lower)) return false;
    if (hasTwoMeanings(writtenTogether(word, sentence.passage.text))) return false;
    return !isInAddress(word.start, sentence.passage.text);
  });
  return hard.filter(
    (word) =>
      !isInPhrase(word, sentence, listsWithHardWords, examined) && !isKnownIn(word, sentence, examined),
  );
}

/**
 * Of the short words that are on no list more are easy than hard: on the sentences of strangers, 17 of 30 that were told.
 * Those with an ending that English has from Latin or Greek are mostly hard.
 */
function isLong(word: string, vocabulary: Examined['vocabulary']): boolean {
  return vocabulary.syllables(word) >= LONG || (word.length > 6 && learned.test(word));
}

/** A word of three beats or more is a barrier. */
const LONG = 3;
const learned = /(?:[ts]ion|ment|[ae]nc[ey]|[ai]ble|ive|ous|ics|ism|ure|ate)s?$/;

/** The rule `see-elsewhere` speaks of these: what is on another page is to be said here, and not explained. */
const saidElsewhere = new Set(['overleaf']);

/** The rules of these lists say what to write instead: nobody should explain a word that hurts. */
const listsWithHardWords = [
  'simpler',
  'wordy',
  'setPhrases',
  'idioms',
  'abbreviations',
  'childish',
  'respectful',
  'avoided',
] as const;

/** "25 per cent": `hard-number` says it in another way. */
function isInPercent(word: Word, { words }: Sentence): boolean {
  return word.lower === 'per' && lowerAt(words, words.indexOf(word) + 1) === 'cent';
}

/** Abbreviations have their own rule. */
function isAllCapitals(text: string): boolean {
  return text.length > 1 && /^\p{Lu}\P{Ll}*$/u.test(text);
}

function isEasy(word: Word, { passage }: Sentence, vocabulary: Examined['vocabulary']): boolean {
  if (vocabulary.isEasy(word.lower)) return true;
  const whole = writtenTogether(word, passage.text);
  return whole !== word.lower && vocabulary.isEasy(whole);
}

/** "washing-up" is one word on the list, but two to `Intl.Segmenter`. */
function writtenTogether({ start, end }: Word, text: string): string {
  const before = /[\p{L}-]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[\p{L}-]*/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return `${before}${text.slice(start, end)}${after}`.toLowerCase();
}
