import type { Options } from 'minisearch';
import { stemmer } from 'stemmer';
import type { SearchEntry } from './entry.ts';
import { isJoint, wordsOf } from './words.ts';

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
