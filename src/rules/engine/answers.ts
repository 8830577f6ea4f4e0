import { determiners } from '../english/determiners.ts';
import type { Examined } from '../rule.ts';
import { lowerAt, type Sentence, type Word } from './passage.ts';
import type { PhraseMatch } from './phrases.ts';
import { wordsOf } from './sentences.ts';

/** What to write instead of a phrase, in the form in which it was written: "helped" for "facilitated". */
export function answersFor(
  match: PhraseMatch,
  answers: readonly string[],
  examined: Examined,
): readonly string[] {
  const [base] = wordsOf(match.phrase, examined.language.tag);
  if (match.isExact || !base) return answers;
  return inFormOf(match.first, base.lower, answers, match.sentence, examined);
}

/** What to write instead of one word of a sentence, in its form. `base` is the word as it stands on its list. */
export function inFormOf(
  word: Word,
  base: string,
  answers: readonly string[],
  sentence: Sentence,
  { vocabulary }: Examined,
): readonly string[] {
  const before = lowerAt(sentence.words, sentence.words.indexOf(word) - 1);
  return vocabulary.inForm(word.lower, base, answers, helping.has(before) || naming.has(before));
}

/** What makes a participle of the word after it: "was done", "has gone". */
const helping = new Set('be am is are was were been being have has had having get gets got'.split(' '));

/** Behind these a participle says what a thing is like: “your nominated account”. */
const naming = new Set([...determiners, 'all', 'any', 'no']);
