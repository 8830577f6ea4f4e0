import nspell from 'nspell';
import { nearWords } from './near-words.ts';
import { readSpellingLists, type SpellingLists } from './word-lists.ts';

/** What a worker is asked: words that all stand in one language, each once. */
export interface SpellingOrder {
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly WordAsked[];
}

/** A word to look up in the dictionary, and how strictly. */
export interface WordAsked {
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  /** What it is joined with by hyphens: "walkie-talkie" of "walkie". */
  readonly whole?: string;
  /** Whether only a slip of the list counts, because it is a name or its sentence explains it: "Febuary". */
  readonly onlyListed: boolean;
  /** Whether it may be a name at the start of a sentence. Then nobody looks for words that are more than a slip away. */
  readonly mayBeName: boolean;
}

/** A word that the dictionary does not have, with words that may be meant, the nearest first. */
export interface UnknownWord {
  readonly word: string;
  readonly near: readonly string[];
  /**
   * How the near words were found. `listed`: the list of slips has the one that is meant. `slip`: they are one slip of a
   * finger away. `far`: they only look alike.
   */
  readonly by: 'listed' | 'slip' | 'far';
}

/**
 * Runs in a worker thread, because a dictionary takes a moment to open and half a minute where it knows no near word for
 * many. `undefined`: no dictionary of this language is installed.
 */
export async function findUnknown({ language, words }: SpellingOrder): Promise<UnknownWord[] | undefined> {
  const speller = await spellerOf(language);
  if (!speller) return undefined;
  let left = TIME_TO_SUGGEST;
  return words.flatMap(({ word, whole, onlyListed, mayBeName }): UnknownWord[] => {
    const listed = speller.lists.slips.get(word);
    if (listed !== undefined) return [{ word, near: [listed], by: 'listed' }];
    if (onlyListed || [word, whole ?? word].some((each) => isRight(each, speller))) return [];
    const near = nearWords(word, (each) => isKnown(each, speller));
    if (near.length > 0 || mayBeName || left <= 0)
      return [{ word, near, by: near.length > 0 ? 'slip' : 'far' }];
    const started = performance.now();
    const suggested = speller.dictionary.suggest(word);
    left -= performance.now() - started;
    return [{ word, near: suggested, by: 'far' }];
  });
}

/** Milliseconds that the slow search for more distant words may take in all. */
const TIME_TO_SUGGEST = 3000;

interface Speller {
  readonly dictionary: ReturnType<typeof nspell>;
  readonly lists: SpellingLists;
}

function isKnown(word: string, { dictionary, lists }: Speller): boolean {
  return lists.more.has(word) || (!lists.slips.has(word) && dictionary.correct(word));
}

/** A known word, or two of them that somebody wrote as one: "mophead". */
function isRight(word: string, speller: Speller): boolean {
  if (isKnown(word, speller)) return true;
  // Nobody writes "handfull" for "hand" and "full".
  if (word.endsWith('full')) return false;
  for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1)
    if (isKnown(word.slice(0, at), speller) && isKnown(word.slice(at), speller)) return true;
  return false;
}

/** Shorter words stand by chance in many a slip. */
const SHORTEST_HALF = 4;

const spellers = new Map<string, Promise<Speller | undefined>>();

function spellerOf(language: string): Promise<Speller | undefined> {
  const known = spellers.get(language) ?? openSpeller(language);
  spellers.set(language, known);
  return known;
}

/** `dictionary-en-gb` comes with Clearstep. One of another language is used where an organisation installs it. */
async function openSpeller(language: string): Promise<Speller | undefined> {
  const [base = ''] = language.split('-');
  for (const name of new Set([language.toLowerCase(), base]))
    try {
      const { default: dictionary } = (await import(`dictionary-${name}`)) as { default: Dictionary };
      return { dictionary: nspell(dictionary), lists: readSpellingLists(language) };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  return undefined;
}

interface Dictionary {
  readonly aff: Buffer;
  readonly dic: Buffer;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
