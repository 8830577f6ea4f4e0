/**
 * # Everyday words
 *
 * A word that readers do not know stops them. A warning is for a word that is known to be hard, or that has three beats or
 * more and is not on the list of easy words. A hint is for a word that many readers know, as “request”, and for a shorter
 * one with a learned ending, as “tenure”: it may well be fine for your readers. Other short words are easy more often
 * than hard, so nothing is said about them.
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
import { inFormOf } from '../engine/answers.ts';
import { hardWordsIn } from '../engine/hard-words.ts';
import { placeOf, type Sentence, type Word } from '../engine/passage.ts';
import { prefixOf } from '../engine/prefix.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import { isPassiveParticiple } from '../english/passive.ts';
import type { Examined, Finding, Rule } from '../rule.ts';

export const hardWord: Rule = {
  id: 'hard-word',
  severity: 'warning',
  ofSingleWords: true,
  check: (examined) => {
    if (!examined.vocabulary.hasWords) return [];
    const seen = new Set<string>();
    return examined.passages
      .filter(({ part }) => part !== 'who' && part !== 'alt' && part !== 'word')
      .flatMap(({ sentences }) => sentences)
      .flatMap((sentence) =>
        hardWordsIn(sentence, examined)
          // “You are requested to sign” is said anew by the rule about passives, without the word.
          .filter(
            (word) => !examined.vocabulary.isMildlyHard(word.lower) || !isPassiveParticiple(word, sentence),
          )
          // Each word once: who has read it at its first place knows it at the others.
          .filter(({ lower }) => !seen.has(lower) && seen.add(lower))
          .map((word) => toFinding(word, sentence, examined)),
      );
  },
};

/** A word of three beats or more is a barrier; a shorter one is only doubtful. */
const LONG = 3;

function toFinding(word: Word, sentence: Sentence, examined: Examined): Finding {
  const { vocabulary, limits } = examined;
  const isBarrier =
    limits.isEasyRead &&
    !vocabulary.isMildlyHard(word.lower) &&
    (vocabulary.syllables(word.lower) >= LONG || vocabulary.isHard(word.lower));
  return {
    place: placeOf(sentence, word),
    severity: isBarrier ? 'warning' : 'hint',
    found: `${quote(`${prefixOf(word, sentence)}${word.text}`)} may be a hard word.`,
    allowed: 'Everyday words, and hard words that are explained.',
    fix: advise(word, sentence, examined),
  };
}

function advise(word: Word, sentence: Sentence, examined: Examined): string {
  const { baseForms, easierFor } = examined.vocabulary;
  const prefix = prefixOf(word, sentence);
  const lower = `${prefix}${word.lower}`;
  // What is easier for the one half of “non-contributory” is no advice for the whole.
  const easier =
    prefix === ''
      ? [
          ...new Set(
            baseForms(lower).flatMap((form) => inFormOf(word, form, easierFor(form), sentence, examined)),
          ),
        ]
      : [];
  const explain = `<Word word="${lower}">${easier[0] ? `This means: ${easier[0]}.` : 'What it means.'}</Word>`;
  return easier.length > 0
    ? `Write ${eitherOf(easier)}. If readers need this word, explain it: ${explain}`
    : `Write an easier word. If readers need this word, explain it: ${explain}`;
}
