import type { Examined } from '../rule.ts';
import { isInsideName, nameAround, touchesName } from './names.ts';
import { isJoinedBy, lowerAt, type Sentence, type Word } from './passage.ts';
import { type Candidate, candidatesAt, type PhraseIndex, phraseIndexOf } from './phrase-index.ts';
import type { ListName, PhraseLists } from './phrase-lists.ts';
import type { Slot, Slots } from './slots.ts';

/** Some words of a sentence that are on a list, with what the list says about them. */
export interface PhraseMatch<Name extends ListName = ListName> {
  readonly list: Name;
  readonly phrase: string;
  readonly value: PhraseLists[Name];
  readonly sentence: Sentence;
  readonly first: Word;
  readonly last: Word;
  readonly words: readonly Word[];
  readonly text: string;
  /** Whether the words stand there just as on the list, not in another form ("carried out" for "carry out"). */
  readonly isExact: boolean;
  /** What the author wrote where the list has a word that stands for others. */
  readonly fills: readonly Fill[];
}

interface Fill {
  readonly slot: Slot;
  readonly written: string;
}

/** The phrases of a list in a document, in reading order: the longest, none inside another. A final `*` takes every ending. */
export function phrasesOn<Name extends ListName>(list: Name, examined: Examined): PhraseMatch<Name>[] {
  const isOnList = (match: PhraseMatch): match is PhraseMatch<Name> => match.list === list;
  return [...allPhrases(examined).values()].flatMap(({ all }) => all.filter(isOnList));
}

/** Whether a word is a part of a phrase on one of these lists: the rule of that list speaks about it. */
export function isInPhrase(
  word: Word,
  sentence: Sentence,
  lists: readonly ListName[],
  examined: Examined,
): boolean {
  const matches = allPhrases(examined).get(sentence)?.around.get(word) ?? [];
  return matches.some(({ list }) => lists.includes(list));
}

type Found = ReadonlyMap<Sentence, Phrases>;

interface Phrases {
  readonly all: readonly PhraseMatch[];
  readonly around: Around;
}

/** Of each word, the phrases that it is a part of. */
type Around = ReadonlyMap<Word, readonly PhraseMatch[]>;

function aroundWords(all: readonly PhraseMatch[]): Around {
  const around = new Map<Word, PhraseMatch[]>();
  for (const match of all)
    for (const word of match.words) {
      const matches = around.get(word);
      if (matches) matches.push(match);
      else around.set(word, [match]);
    }
  return around;
}

const found = new WeakMap<Examined, Found>();

/** The phrases of all lists, found in one pass for all rules. Sentences without any are left out. */
function allPhrases(examined: Examined): Found {
  let phrases = found.get(examined);
  if (!phrases) found.set(examined, (phrases = findPhrases(examined)));
  return phrases;
}

function findPhrases(examined: Examined): Found {
  const index = phraseIndexOf(examined.vocabulary);
  const phrases = new Map<Sentence, Phrases>();
  for (const sentence of examined.allSentences) {
    const found = findInSentence(sentence, index).filter((match) => !isName(match, examined));
    const around = aroundWords(found);
    const all = found.filter((match) => !isSpokenFor(match, around));
    if (all.length > 0) phrases.set(sentence, { all, around: aroundWords(all) });
  }
  return phrases;
}

/**
 * One piece of advice is enough for the same words: that about the longer phrase, or else that of the list which knows
 * more about them.
 */
function isSpokenFor({ list, first, last }: PhraseMatch, around: Around): boolean {
  const own = advising.indexOf(list);
  if (own === -1) return false;
  return (around.get(first) ?? []).some((other) => {
    const rank = advising.indexOf(other.list);
    if (rank === -1 || other.list === list) return false;
    if (last.end > other.last.end) return false;
    const isLonger = other.last.end - other.first.start > last.end - first.start;
    return isLonger || rank < own;
  });
}

/** The lists that say what to write instead, the one that knows most first. */
const advising: readonly ListName[] = ['respectful', 'avoided', 'setPhrases', 'wordy', 'idioms', 'simpler'];

/**
 * Names are names: no word of one is swapped. Words that hurt, that the project avoids or that mean something else than
 * they say are found all the same where a capital letter is all that makes them a name ("the Disabled", "go Dutch").
 */
function isName({ list, first, last, sentence, fills }: PhraseMatch, examined: Examined): boolean {
  if (list === 'abbreviations') return nameAround(first, sentence, examined)?.known !== undefined;
  // “On Sam’s behalf”: the name stands in the place of “your”.
  return wholeNames.has(list) || fills.length > 0
    ? isInsideName(first, last, sentence, examined)
    : touchesName(first, last, sentence, examined);
}

const wholeNames: ReadonlySet<ListName> = new Set(['respectful', 'avoided', 'idioms']);

function findInSentence(sentence: Sentence, index: PhraseIndex): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    /** Of one list, the first candidate is the best that starts here. */
    const seen = new Set<ListName>();
    for (const candidate of candidatesAt(lowerAt(words, at), lowerAt(words, at + 1), index)) {
      const { list } = candidate.entry;
      if (seen.has(list) || (at === 0 && isOfNobody(candidate, words))) continue;
      const stretch = stretchOf(candidate, { sentence, start: at, slots: index.vocabulary.slots }, 0, at);
      if (stretch === undefined) continue;
      matches.push(toMatch(candidate, sentence, stretch));
      seen.add(list);
    }
  }
  const around = aroundWords(matches);
  return matches.filter((match) => !isCrossed(match, around));
}

/** “Heads up: the lift is broken”: a sentence does not start with what somebody does and nobody to do it. */
function isOfNobody({ entry: { list, value }, form }: Candidate, [first]: readonly Word[]): boolean {
  return list === 'setPhrases' && (value as PhraseLists['setPhrases']).isVerb && first?.lower === `${form}s`;
}

/** Of two phrases of one list that share a word, the longer is meant, or else the first: "act [on behalf of]". */
function isCrossed(match: PhraseMatch, around: Around): boolean {
  const sharing = match.words.flatMap((word) => around.get(word) ?? []);
  return sharing.some((other) => {
    if (other === match || other.list !== match.list) return false;
    const difference = other.words.length - match.words.length;
    return difference > 0 || (difference === 0 && other.first.start < match.first.start);
  });
}

interface Search {
  readonly sentence: Sentence;
  /** The word that the phrase has to start with. */
  readonly start: number;
  readonly slots: Slots;
}

interface Stretch {
  readonly words: readonly Word[];
  readonly fills: readonly Fill[];
}

/** The words of a phrase from `index` on where they stand at `at` and after it. Absent: they do not. */
function stretchOf(candidate: Candidate, search: Search, index: number, at: number): Stretch | undefined {
  const expected = candidate.entry.words[index];
  if (expected === undefined) return { words: search.sentence.words.slice(search.start, at), fills: [] };
  const { sentence, start, slots } = search;
  const slot = slots.get(expected);
  for (let next = at; next < at + (slot?.most ?? 1); next += 1) {
    const lower = next === start ? candidate.form : lowerAt(sentence.words, next);
    if (!(slot?.takes(lower) ?? fits(lower, expected))) return undefined;
    if (next !== start && !isJoinedBy(candidate.entry.joint, sentence, next)) return undefined;
    const rest = stretchOf(candidate, search, index + 1, next + 1);
    if (rest && slot)
      return { ...rest, fills: [{ slot, written: textOf(search.sentence, at, next) }, ...rest.fills] };
    if (rest) return rest;
  }
  return undefined;
}

/** The words of a sentence from one to another, in small letters where they do not begin with a capital one. */
function textOf({ words, passage }: Sentence, from: number, to: number): string {
  const [first, last] = [words[from], words[to]];
  const text = first && last ? passage.text.slice(first.start, last.end) : '';
  return /^\p{Lu}/u.test(text) ? text : text.toLowerCase();
}

/** A final `*` takes every ending. */
function fits(word: string, expected: string): boolean {
  return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : word === expected;
}

function toMatch({ entry, isExact }: Candidate, sentence: Sentence, { words, fills }: Stretch): PhraseMatch {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) throw new Error('A phrase has words.');
  return {
    list: entry.list,
    phrase: entry.phrase,
    value: entry.value,
    sentence,
    first,
    last,
    words,
    text: sentence.passage.text.slice(first.start, last.end),
    isExact: isExact && !entry.phrase.includes('*'),
    fills,
  };
}
