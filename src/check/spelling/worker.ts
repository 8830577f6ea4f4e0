import { readFile } from 'node:fs/promises';
import nspell from 'nspell';
import { nearWords } from './near-words.ts';

/** What a worker is asked: words that all stand in one language, each once. */
export interface SpellingOrder {
  /** BCP 47. */
  readonly language: string;
  readonly words: readonly string[];
}

/** A word that the dictionary does not have, with words that may be meant, the nearest first. */
export interface UnknownWord {
  readonly word: string;
  readonly near: readonly string[];
  /** Whether the near words are one slip of a finger away. */
  readonly isSlip: boolean;
}

/**
 * Runs in a worker thread, because a dictionary takes a second to open and half a minute where it knows no near word for
 * many. `undefined`: no dictionary of this language is installed.
 */
export async function findUnknown({ language, words }: SpellingOrder): Promise<UnknownWord[] | undefined> {
  const speller = await spellerOf(language);
  if (!speller) return undefined;
  const isKnown = (word: string): boolean => speller.correct(word);
  const unknown = words.filter((word) => !isKnown(word));
  let left = TIME_TO_SUGGEST;
  return unknown.map((word) => {
    const near = nearWords(word, isKnown);
    if (near.length > 0 || left <= 0) return { word, near, isSlip: near.length > 0 };
    const started = performance.now();
    const suggested = speller.suggest(word);
    left -= performance.now() - started;
    return { word, near: suggested, isSlip: false };
  });
}

/** Milliseconds that the slow search for more distant words may take in all. */
const TIME_TO_SUGGEST = 3000;

type Speller = ReturnType<typeof nspell>;

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
      return await withMoreWords(nspell(dictionary), language);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  return undefined;
}

/** Words that the dictionary of a language lacks, where there is a list of them. */
async function withMoreWords(speller: Speller, language: string): Promise<Speller> {
  const file = new URL(`more-words/${language}.txt`, import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => '');
  const words = text.split('\n').filter((line) => /^[^#\s]/.test(line));
  return words.reduce((known, word) => known.add(word.trim()), speller);
}

interface Dictionary {
  readonly aff: Buffer;
  readonly dic: Buffer;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
}
