import type { Examined, Finding } from '../rule.ts';
import { lowerAt } from './passage.ts';
import type { PhraseMatch } from './phrases.ts';
import { withCapitalOf } from './wording.ts';

/**
 * The words to put in the place of a phrase, when its list says that they are right in every sentence and the phrase
 * stands there as on the list. Nothing otherwise, and nothing that would leave "a" before a vowel: "an advance".
 */
export function safeSwap(
  { phrase, isExact, text, sentence, first }: PhraseMatch<'simpler' | 'wordy' | 'setPhrases'>,
  [best = '']: readonly string[],
  { vocabulary }: Examined,
): Pick<Finding, 'replacement'> {
  if (!isExact || best === '' || !vocabulary.safe.has(phrase)) return {};
  const before = lowerAt(sentence.words, sentence.words.indexOf(first) - 1);
  const isAfterArticle = before === 'a' || before === 'an';
  if (isAfterArticle && startsWithVowel(phrase) !== startsWithVowel(best)) return {};
  return { replacement: withCapitalOf(text, best) };
}

function startsWithVowel(words: string): boolean {
  return /^[aeiou]/.test(words);
}
