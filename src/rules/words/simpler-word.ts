/**
 * # The simpler word
 *
 * For many long words there is a short one that says the same. Where the short word is right in every sentence, the
 * checker can write it for you. A word that many readers know, as “receive”, is only a hint.
 *
 * Source: W1 (Inclusion Europe; ISO 24495-1; GOV.UK words to avoid).
 *
 * ## Bad, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Inform your manager before the meeting.
 * </Point>
 * ```
 *
 * ## Good, in a leaflet
 *
 * ```mdx
 * <Point picture="boss">
 * Tell your manager before the meeting.
 * </Point>
 * ```
 */
import { answersFor } from '../engine/answers.ts';
import { isExplained } from '../engine/known-words.ts';
import { phraseRule } from '../engine/phrase-rule.ts';
import type { PhraseMatch } from '../engine/phrases.ts';
import { prefixOf } from '../engine/prefix.ts';
import { safeSwap } from '../engine/safe-swap.ts';
import { eitherOf, quote } from '../engine/wording.ts';
import { startsCondition } from '../english/condition.ts';
import { isPassiveParticiple } from '../english/passive.ts';
import type { Examined } from '../rule.ts';

export const simplerWord = phraseRule({
  id: 'simpler-word',
  severity: 'warning',
  ofSingleWords: true,
  list: 'simpler',
  say: (match, examined) => {
    const { text, words, phrase } = match;
    if (
      isExplained(words, examined) ||
      isSaidByPassive(match, examined) ||
      isCondition(match) ||
      isHalf(match)
    )
      return undefined;
    const answers = answersFor(match, match.value, examined);
    return {
      // Employers know more words than other readers.
      severity: examined.limits.isEasyRead && !examined.vocabulary.mild.has(phrase) ? 'warning' : 'hint',
      found: `${quote(text)} has a simpler word.`,
      allowed: 'The shortest everyday word that says the same.',
      fix: answers[0] === '' ? 'Leave it out.' : writeOneOf(answers.filter((word) => word !== '')),
      ...safeSwap(match, answers, examined),
    };
  },
});

function writeOneOf(answers: readonly string[]): string {
  return answers.length === 0 ? 'Write an easier word.' : `Write ${eitherOf(answers)}.`;
}

/** “Non-attendance”: what is simpler for its second half is wrong for the whole. */
function isHalf({ first, sentence }: PhraseMatch<'simpler'>): boolean {
  return prefixOf(first, sentence) !== '';
}

/** “Provided you ask”: nothing is provided, and the rule about conditions says what to write. */
function isCondition({ words, sentence, first }: PhraseMatch<'simpler'>): boolean {
  return words.length === 1 && startsCondition(sentence.words, sentence.words.indexOf(first));
}

/**
 * “A hat is required”: the rule about passives says “You need a hat.” Where it speaks of a word that many readers know,
 * this one says nothing.
 */
function isSaidByPassive(
  { words, sentence, phrase }: PhraseMatch<'simpler'>,
  { vocabulary }: Examined,
): boolean {
  const [word] = words;
  if (words.length > 1 || (word?.lower !== 'required' && !vocabulary.mild.has(phrase))) return false;
  return isPassiveParticiple(word, sentence);
}
