/**
 * # Everyday words
 *
 * A word that readers do not know stops them. A warning is for a word that is not on the list of easy words and has
 * three beats or more, or that is known to be hard. A hint is for other words that are not on the list: they may well be
 * fine for your readers.
 *
 * These are never called hard: the words of your workplace (`content/words`), a word explained with `<Word>` in the
 * document, the words in its list `words`, a word in the alt text or the picture name of the same block, names, and
 * words made of two easy words (“dishwasher”).
 *
 * Source: W1 (Inclusion Europe; W3C making content usable), W2 (GOV.UK: explain hard words).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * Write the hypothesis on the label.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="write">
 * Write your name on the label.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="drink">
 * The descaler is in the cupboard.
 * </Point>
 *
 * <Word word="descaler">It cleans the machine.</Word>
 * ```
 */
import { isInAddress } from '../engine/addresses.ts';
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { isInPhrase } from '../engine/phrases.ts';
import { explainedWords, isKnownIn, namesIn } from '../engine/known-words.ts';
import { quote } from '../engine/wording.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const hardWord: Rule = {
  id: 'hard-word',
  severity: 'warning',
  check: (examined) => {
    if (!examined.vocabulary.hasWords) return [];
    const known = { explained: explainedWords(examined), names: namesIn(examined) };
    const seen = new Set<string>();
    return examined.passages
      .filter(({ part }) => part !== 'who' && part !== 'alt' && part !== 'word')
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) =>
        hardWordsIn(sentence, examined)
          .filter((word) => !isKnownIn(word, sentence.passage, known, examined))
          // Each word once: who has read it at its first place knows it at the others.
          .filter(({ lower }) => !seen.has(lower) && seen.add(lower))
          .map((word) => toFinding(word, sentence, examined)),
      );
  },
};

function hardWordsIn(sentence: Sentence, examined: Examined): Word[] {
  const { vocabulary, limits } = examined;
  const hard = sentence.words.filter((word) => {
    // Employers know more words: only what is known to be hard counts.
    if (!vocabulary.isHard(word.lower) && (!limits.isEasyRead || isEasy(word, sentence, vocabulary)))
      return false;
    // A word with a dot inside is an abbreviation or an address; a letter by itself is none at all.
    if (!/^\p{L}[\p{L}'’-]+$/u.test(word.text) || isAllCapitals(word.text)) return false;
    return !isInAddress(word.start, sentence.passage.text);
  });
  return hard.filter((word) => !isInPhrase(word, sentence, listsWithHardWords, examined));
}

/** The rules of these lists say what to write instead: nobody should explain a word that hurts. */
const listsWithHardWords = [
  'simpler',
  'wordy',
  'idioms',
  'abbreviations',
  'childish',
  'respectful',
  'avoided',
] as const;

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

/** A word of three beats or more is a barrier; a shorter one is only doubtful. */
const LONG = 3;

function toFinding(word: Word, sentence: Sentence, { vocabulary, limits }: Examined): Finding {
  const isLong =
    limits.isEasyRead && (vocabulary.syllables(word.lower) >= LONG || vocabulary.isHard(word.lower));
  return {
    place: placeOf(sentence, word),
    severity: isLong ? 'warning' : 'hint',
    found: `${quote(word.text)} may be a hard word.`,
    allowed: 'Everyday words, and hard words that are explained.',
    fix: `Write an easier word. If readers need this word, explain it: <Word word="${word.lower}">What it means.</Word>`,
  };
}
