import type { Options } from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearchEntry } from './entry.ts';

/**
 * How an index is made and asked, for MiniSearch. It has to be the same at both times: what a page asks is compared with
 * what the build wrote. The weights are our own, by the queries in tests/library/search.
 */
export function searchOptions(language: string): Options<SearchEntry> {
  const isEnglish = language.startsWith('en');
  return {
    idField: 'path',
    fields: ['title', 'summary', 'headings', 'pictures', 'text'],
    tokenize: wordsOf,
    // A word is kept whole, too: who has typed only its start has no stem of it yet.
    processTerm: (word) => (isEnglish ? (isJoint(word) ? null : [word, stemmer(word)]) : word),
    searchOptions: {
      processTerm: (word) => (isEnglish ? (isJoint(word) ? null : stemmer(word)) : word),
      boost: { title: 8, summary: 3, headings: 2, pictures: 1.5 },
      // One letter wrong in four, and the start of a word is enough once it has three letters.
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      prefix: (term) => term.length > 2,
      weights: { fuzzy: 0.3, prefix: 0.5 },
    },
  };
}

/** The words of a text without capitals and accents, so that nobody has to type them. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word is one of the English words that are in every document and tell none from another. */
export function isJoint(word: string): boolean {
  return joints.has(word);
}

const joints: ReadonlySet<string> = new Set(
  `a an and are as at be been by can could did do does for from get gets getting go going had has have how i if im in
  is it ive me my of on or our should so some that the their them there theres they this to us want wants was we what when
  where who will with would you your`.split(/\s+/),
);

/** Words that nearly all documents have in their titles or texts. They count only where nothing else is asked. */
export const everywhere: ReadonlySet<string> = new Set(['work', 'working', 'job', 'jobs']);
