import type { Vocabulary } from '../vocabulary.ts';
import { knownNameAt } from './known-names.ts';
import { isJoinedBy, lowerAt, type Sentence, type Word } from './passage.ts';

/** The name of a person, from its title or first name to its last word. */
export interface PersonName {
  readonly first: Word;
  readonly last: Word;
}

/**
 * The name of a person that starts at a word with a title or a first name that we know. A first name that is part of the
 * name of a firm or place is none: "Jack's Cafe". At the start of a sentence "Mark" and "Will" are words like others.
 */
export function personAt(sentence: Sentence, at: number, vocabulary: Vocabulary): PersonName | undefined {
  const { words } = sentence;
  const first = words[at];
  if (!first || !isCapital(first)) return undefined;
  const hasTitle = titles.has(first.lower) && isCapital(words[at + 1]);
  if (!hasTitle && !vocabulary.firstNames.has(first.lower)) return undefined;
  if (knownNameAt(sentence, at, vocabulary)) return undefined;
  const last = endOfCapitals(sentence, at);
  const end = words[last];
  if (!hasTitle && at === 0 && sentence.passage.isProse && last === 0 && vocabulary.isEasy(first.lower))
    return undefined;
  return end && !isOfFirm(sentence, at, last, vocabulary) ? { first, last: end } : undefined;
}

function endOfCapitals(sentence: Sentence, at: number): number {
  let last = at;
  while (isCapital(sentence.words[last + 1]) && isJoinedBy(/^\.?\s+$/, sentence, last + 1)) last += 1;
  return last;
}

const titles = new Set('mr mrs ms miss mx dr sir prof professor'.split(' '));

/** A capital letter and small ones, as the words of names have. */
export function isCapital(word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word.text) && !/^\p{Lu}{2,}$/u.test(word.text)
  );
}

/** A company or a place that is called after somebody: "Jack's Cafe", "Alice Hospice", "Marks and Spencer". */
function isOfFirm(sentence: Sentence, first: number, last: number, { firstNames }: Vocabulary): boolean {
  const { words } = sentence;
  const own = words.slice(first, last + 1);
  if (own.some(({ text, lower }) => /['’]s$/.test(text) || firms.has(lower))) return true;
  if (firms.has(lowerAt(words, last + 1))) return true;
  if (lowerAt(words, first - 1) === 'st') return true;
  if (
    lowerAt(words, first - 1) === 'and' &&
    isCapital(words[first - 2]) &&
    !firstNames.has(lowerAt(words, first - 2))
  )
    return true;
  const isJoined =
    ['and', '&'].includes(lowerAt(words, last + 1)) || isJoinedBy(/^\s*&\s*$/, sentence, last + 1);
  return isJoined && firms.has(lowerAt(words, last + 3));
}

/** Whether a word behind a name makes it that of a company, a place or a team: “House”, “staff”. */
export function isFirm(word: string): boolean {
  return firms.has(word);
}

const firms = new Set(
  `house centre center hospice hospital road street lane close avenue station school college church trust ltd limited plc
  cafe shop store stores hall court office offices team staff club foundation charity group company building ward unit
  university airport park square bank clinic surgery practice desk`.split(/\s+/),
);
