import type { KnownName, Vocabulary } from '../vocabulary.ts';
import { isJoinedBy, lowerAt, type Sentence } from './passage.ts';
import { wordsOf } from './sentences.ts';

/** A name of the data files or of the project that stands in a sentence, from word `first` to word `last`. */
export interface KnownNameMatch {
  readonly known: KnownName;
  readonly first: number;
  readonly last: number;
}

/** The longest known name that starts at a word of a sentence, with the year after a law. */
export function knownNameAt(
  sentence: Sentence,
  first: number,
  vocabulary: Vocabulary,
): KnownNameMatch | undefined {
  for (const entry of indexOf(vocabulary).get(lowerAt(sentence.words, first)) ?? []) {
    const last = endOf(entry, sentence, first);
    if (last !== undefined) return { known: entry.known, first, last };
  }
  return undefined;
}

interface Entry {
  readonly known: KnownName;
  readonly words: readonly { readonly text: string; readonly lower: string }[];
}

const indexes = new WeakMap<Vocabulary, ReadonlyMap<string, readonly Entry[]>>();

/** First word in lower case -> the names that start with it, the longest first. Made once for each vocabulary. */
function indexOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Entry[]> {
  let index = indexes.get(vocabulary);
  if (!index) indexes.set(vocabulary, (index = buildIndex(vocabulary)));
  return index;
}

function buildIndex({ names, language }: Vocabulary): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const known of names) {
    const words = wordsOf(known.name, language);
    const key = words[0]?.lower ?? '';
    index.set(key, [...(index.get(key) ?? []), { known, words }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** A name may stand in the plural or own something: "Budgeting Loans", "Ofsted's". */
function endOf({ known, words }: Entry, sentence: Sentence, first: number): number | undefined {
  const last = first + words.length - 1;
  const fits = words.every(({ text, lower }, index) => {
    const written = sentence.words[first + index];
    if (!written || (index > 0 && !isJoinedBy(joint, sentence, first + index))) return false;
    const isLast = index === words.length - 1;
    if (known.anyCase) return isForm(written.lower, lower, isLast);
    return isForm(written.text.replaceAll('’', "'"), text.replaceAll('’', "'"), isLast);
  });
  if (!fits) return undefined;
  const isYear = known.sort === 'law' && /^(?:19|20)\d\d$/.test(lowerAt(sentence.words, last + 1));
  return isYear ? last + 1 : last;
}

function isForm(written: string, word: string, isLast: boolean): boolean {
  return written === word || (isLast && (written === `${word}s` || written === `${word}'s`));
}

/** What stands between the words of a name: "Education, Health and Care plan", "Well-being (Wales) Act". */
const joint = /^[\s,()-]*$/;
