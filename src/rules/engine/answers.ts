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
  const inForm =
    match.isExact || !base ? answers : inFormOf(match.first, base.lower, answers, match.sentence, examined);
  return match.fills.reduce<readonly string[]>(
    (all, { slot, written }) => all.map((answer) => slot.fill(answer, written)),
    inForm,
  );
}

/** What to write instead of one word of a sentence, in its form. `base` is the word as it stands on its list. */
export function inFormOf(
  word: Word,
  base: string,
  answers: readonly string[],
  sentence: Sentence,
  { vocabulary }: Examined,
): readonly string[] {
  const at = sentence.words.indexOf(word);
  const before = lowerAt(sentence.words, at - 1);
  const isDone = helping.has(before) || naming.has(before) || saysWhich(sentence, at);
  return vocabulary.inForm(word.lower, base, answers, isDone);
}

/** “Use the form provided.” is “the form given”; in “the form that they provided” somebody gave it. */
function saysWhich({ words }: Sentence, at: number): boolean {
  if (at < 2 || at < words.length - 1) return false;
  return words.some(({ lower }) => determiners.has(lower)) && !words.some(({ lower }) => deeds.has(lower));
}

const deeds = new Set('i you we they he she it that which who what'.split(' '));

/** What makes a participle of the word after it: "was done", "has gone". */
const helping = new Set('be am is are was were been being have has had having get gets got'.split(' '));

/** Behind these a participle says what a thing is like: “your nominated account”. */
const naming = new Set([...determiners, 'all', 'any', 'no']);
