import { isJoinedBy, lowerAt, placeOf, type Sentence, type Word } from './passage.ts';
import { wordsOf } from './sentences.ts';

/** Some words of a sentence that are on a list, with what the list says about them. */
export interface PhraseMatch<T> {
  readonly phrase: string;
  readonly value: T;
  readonly sentence: Sentence;
  readonly first: Word;
  readonly last: Word;
  readonly words: readonly Word[];
  readonly text: string;
  /** Whether the words stand there just as on the list, not in another form ("carried out" for "carry out"). */
  readonly isExact: boolean;
  readonly place: ReturnType<typeof placeOf>;
}

interface Options {
  /** The words that a word may be a form of. Only the first word of a phrase changes its form. */
  readonly baseForms?: (word: string) => readonly string[];
  /** The words of a phrase that stand for others. Never its first. */
  readonly slots?: Slots;
}

/** A word on the list -> what it takes in a sentence. */
export type Slots = ReadonlyMap<string, Slot>;

export interface Slot {
  /** How many words it takes at most. It takes as few as it can. */
  readonly most: number;
  readonly takes: (word: string) => boolean;
}

/** Finds the phrases of a list in a sentence, the longest first, none inside another. A final `*` takes every ending. */
export function findPhrases<T>(
  list: ReadonlyMap<string, T>,
  sentence: Sentence,
  { baseForms, slots }: Options = {},
): PhraseMatch<T>[] {
  const index = indexOf(list);
  const known = baseForms ? index.inflected : index.exact;
  const found: PhraseMatch<T>[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const lower = lowerAt(words, at);
    const { bySecond, others } = known.get(lower) ?? findCandidates(lower, index, baseForms, slots);
    if (bySecond.size === 0 && others.length === 0) continue;
    const match = firstMatch(bySecond.get(lowerAt(words, at + 1)) ?? others, sentence, at, slots);
    if (!match) continue;
    found.push(match);
    at += match.words.length - 1;
  }
  return found;
}

interface Entry<T> {
  readonly phrase: string;
  readonly words: readonly string[];
  readonly value: T;
}

interface Index<T> {
  /** By the first word. */
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  /** Those whose first word ends with `*`, by its first three letters. */
  readonly open: ReadonlyMap<string, readonly Entry<T>[]>;
  /** What may start with a written word, the longest first. Most words start nothing, and come again and again. */
  readonly exact: Map<string, Candidates<T>>;
  readonly inflected: Map<string, Candidates<T>>;
}

/** Hundreds of phrases start with "get"; few of them go on with the word that follows. */
interface Candidates<T> {
  /** The second word -> the phrases that go on with it, and those of `others`. */
  readonly bySecond: ReadonlyMap<string, readonly Candidate<T>[]>;
  /** Phrases of one word, and those whose second word is open. */
  readonly others: readonly Candidate<T>[];
}

interface Candidate<T> {
  readonly entry: Entry<T>;
  /** The form of the written word that the phrase starts with. */
  readonly form: string;
  readonly isExact: boolean;
}

function findCandidates<T>(
  word: string,
  index: Index<T>,
  baseForms: Options['baseForms'],
  slots: Options['slots'],
): Candidates<T> {
  const forms = baseForms ? [word, ...baseForms(word).filter((form) => form !== word)] : [word];
  const candidates = forms
    .flatMap((form) => {
      const entries = [...(index.byFirst.get(form) ?? []), ...(index.open.get(form.slice(0, 3)) ?? [])];
      return entries.map((entry) => ({ entry, form, isExact: form === word }));
    })
    // As it is written before other forms, then the longest.
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.entry.words.length - a.entry.words.length);
  const found = groupBySecond(candidates, slots);
  (baseForms ? index.inflected : index.exact).set(word, found);
  return found;
}

function groupBySecond<T>(candidates: readonly Candidate<T>[], slots: Slots | undefined): Candidates<T> {
  const fixedSecond = ({ entry }: Candidate<T>): string | undefined => {
    const second = entry.words[1];
    return second === undefined || second.endsWith('*') || slots?.has(second) ? undefined : second;
  };
  const seconds = new Set(candidates.flatMap((each) => fixedSecond(each) ?? []));
  const isOther = (each: Candidate<T>): boolean => fixedSecond(each) === undefined;
  const bySecond = new Map(
    [...seconds].map((second): [string, readonly Candidate<T>[]] => [
      second,
      candidates.filter((each) => isOther(each) || fixedSecond(each) === second),
    ]),
  );
  return { bySecond, others: candidates.filter(isOther) };
}

function firstMatch<T>(
  candidates: readonly Candidate<T>[],
  sentence: Sentence,
  at: number,
  slots: Slots | undefined,
): PhraseMatch<T> | undefined {
  for (const candidate of candidates) {
    const end = endOf(candidate, { sentence, start: at, slots }, 0, at);
    if (end !== undefined) return toMatch(candidate, sentence, at, end);
  }
  return undefined;
}

interface Search {
  readonly sentence: Sentence;
  /** The word that the phrase has to start with. */
  readonly start: number;
  readonly slots: Slots | undefined;
}

/** Where a phrase ends when its words from `index` on stand at `at` and after it. Absent: they do not. */
function endOf<T>(candidate: Candidate<T>, search: Search, index: number, at: number): number | undefined {
  const expected = candidate.entry.words[index];
  if (expected === undefined) return at;
  const { sentence, start, slots } = search;
  const slot = slots?.get(expected);
  for (let next = at; next < at + (slot?.most ?? 1); next += 1) {
    const lower = next === start ? candidate.form : lowerAt(sentence.words, next);
    const isNext = next === start || isJoinedBy(/^[\s-]*$/, sentence, next);
    if (!isNext || !(slot?.takes(lower) ?? fits(lower, expected))) return undefined;
    const end = endOf(candidate, search, index + 1, next + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** A final `*` takes every ending. */
function fits(word: string, expected: string): boolean {
  return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : word === expected;
}

function toMatch<T>(
  { entry, isExact }: Candidate<T>,
  sentence: Sentence,
  start: number,
  end: number,
): PhraseMatch<T> | undefined {
  const words = sentence.words.slice(start, end);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return undefined;
  return {
    phrase: entry.phrase,
    value: entry.value,
    sentence,
    first,
    last,
    words,
    text: sentence.passage.text.slice(first.start, last.end),
    isExact: isExact && !entry.phrase.includes('*'),
    place: placeOf(sentence, first, last),
  };
}

const indexes = new WeakMap<ReadonlyMap<string, unknown>, Index<unknown>>();

function indexOf<T>(list: ReadonlyMap<string, T>): Index<T> {
  const known = indexes.get(list) as Index<T> | undefined;
  if (known) return known;
  const byFirst = new Map<string, Entry<T>[]>();
  const open = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of list) {
    const words = phraseWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const map = first.endsWith('*') ? open : byFirst;
    const key = first.endsWith('*') ? first.slice(0, 3) : first;
    const entries = map.get(key);
    if (entries) entries.push({ phrase, words, value });
    else map.set(key, [{ phrase, words, value }]);
  }
  const index: Index<T> = { byFirst, open, exact: new Map(), inflected: new Map() };
  indexes.set(list, index);
  return index;
}

function phraseWords(phrase: string): string[] {
  return wordsOf(phrase, 'en').map(({ lower, end }) => (phrase[end] === '*' ? `${lower}*` : lower));
}
