import type { Vocabulary } from '../vocabulary.ts';
import { type ListName, listsOf, type PhraseLists } from './phrase-lists.ts';
import { wordsOf } from './sentences.ts';
import type { Slots } from './slots.ts';

/** A phrase on a list that a written word may start. */
export interface Candidate {
  readonly entry: Entry;
  /** The form of the written word that the phrase starts with. */
  readonly form: string;
  readonly isExact: boolean;
}

export interface Entry {
  readonly list: ListName;
  readonly phrase: string;
  readonly words: readonly string[];
  /** What may stand between its words: spaces and hyphens (“wits’ end”), or the signs of “H&S” and “w/c”. */
  readonly joint: RegExp;
  readonly value: PhraseLists[ListName];
}

/**
 * The phrases of all lists that a word and the one after it may start; of one list those with the form as written first,
 * then the longest, then the one with fewer words that stand for others. One look-up for all lists, because most words start nothing.
 */
export function candidatesAt(word: string, next: string, index: PhraseIndex): readonly Candidate[] {
  const starts = index.starts.get(word) ?? findStarts(word, index);
  return starts === nothing ? none : (starts.bySecond.get(next) ?? starts.others);
}

/** Made once for each vocabulary. */
export function phraseIndexOf(vocabulary: Vocabulary): PhraseIndex {
  let index = indexes.get(vocabulary);
  if (!index) indexes.set(vocabulary, (index = buildIndex(vocabulary)));
  return index;
}

const indexes = new WeakMap<Vocabulary, PhraseIndex>();

/** The phrases of all lists of a vocabulary, ready to be looked up. */
export interface PhraseIndex {
  readonly vocabulary: Vocabulary;
  /** By the first word. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Those whose first word ends with `*`, by its first three letters. */
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  readonly inflected: ReadonlySet<ListName>;
  /** What a written word may start. Words come again and again. */
  readonly starts: Map<string, Starts>;
}

/** Hundreds of phrases start with "get"; few of them go on with the word that follows. */
interface Starts {
  /** The second word -> the phrases that go on with it, and those of `others` that may. */
  readonly bySecond: ReadonlyMap<string, readonly Candidate[]>;
  /** Phrases of one word, and those whose second word is open. */
  readonly others: readonly Candidate[];
}

function findStarts(word: string, index: PhraseIndex): Starts {
  const { vocabulary } = index;
  const forms = [word, ...vocabulary.baseForms(word).filter((form) => form !== word)];
  const candidates = forms
    .flatMap((form): Candidate[] => {
      const entries = [...(index.byFirst.get(form) ?? []), ...(index.open.get(form.slice(0, 3)) ?? [])];
      return entries.map((entry) => ({ entry, form, isExact: form === word }));
    })
    .filter(({ entry, isExact }) => isExact || index.inflected.has(entry.list))
    .sort(
      (a, b) =>
        Number(b.isExact) - Number(a.isExact) ||
        b.entry.words.length - a.entry.words.length ||
        openWords(a, vocabulary) - openWords(b, vocabulary),
    );
  const starts = candidates.length === 0 ? nothing : groupBySecond(candidates, vocabulary);
  index.starts.set(word, starts);
  return starts;
}

/** “Bring to our attention” says more than “bring to your attention”, whose “your” is also “our”. */
function openWords({ entry }: Candidate, { slots }: Vocabulary): number {
  return entry.words.filter((word) => slots.has(word)).length;
}

const none: readonly Candidate[] = [];
const nothing: Starts = { bySecond: new Map(), others: none };

function groupBySecond(candidates: readonly Candidate[], { slots }: Vocabulary): Starts {
  const fixedSecond = ({ entry }: Candidate): string | undefined => {
    const second = entry.words[1];
    return second === undefined || second.endsWith('*') || slots.has(second) ? undefined : second;
  };
  const seconds = new Set(candidates.flatMap((each) => fixedSecond(each) ?? []));
  const isOther = (each: Candidate): boolean => fixedSecond(each) === undefined;
  const bySecond = new Map(
    [...seconds].map((second): [string, readonly Candidate[]] => [
      second,
      candidates.filter(({ entry }) => mayGoOn(entry.words[1], second, slots)),
    ]),
  );
  return { bySecond, others: candidates.filter(isOther) };
}

/** Whether a phrase may go on with a word: it expects nothing more, this very word, or an open one that takes it. */
function mayGoOn(expected: string | undefined, word: string, slots: Slots): boolean {
  if (expected === undefined) return true;
  const slot = slots.get(expected);
  if (slot) return slot.takes(word);
  return expected.endsWith('*') ? word.startsWith(expected.slice(0, -1)) : word === expected;
}

function buildIndex(vocabulary: Vocabulary): PhraseIndex {
  const byFirst = new Map<string, Entry[]>();
  const open = new Map<string, Entry[]>();
  const lists = listsOf(vocabulary);
  for (const { name, phrases } of lists)
    for (const [phrase, value] of phrases) {
      const words = phraseWords(phrase);
      const [first] = words;
      if (first === undefined) continue;
      const isOpen = first.endsWith('*');
      const map = isOpen ? open : byFirst;
      const key = isOpen ? first.slice(0, 3) : first;
      const joint = /\p{L}[&/]\p{L}/u.test(phrase) ? signs : phrase.includes(',') ? commas : spaces;
      const entry = { list: name, phrase, words, joint, value };
      const entries = map.get(key);
      if (entries) entries.push(entry);
      else map.set(key, [entry]);
    }
  const inflected = new Set(lists.filter(({ isInflected }) => isInflected).map(({ name }) => name));
  return { vocabulary, byFirst, open, inflected, starts: new Map() };
}

const spaces = /^['’]?[\s-]*$/;
/** "First come, first served". */
const commas = /^['’]?,?[\s-]*$/;
const signs = /^\s*[&/]\s*$/;

function phraseWords(phrase: string): string[] {
  return wordsOf(phrase, 'en').map(({ lower, end }) => (phrase[end] === '*' ? `${lower}*` : lower));
}
