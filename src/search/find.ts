import MiniSearch, { type Query } from 'minisearch';
import type { SearchEntry } from './entry.ts';
import type { SearchIndex } from './index-of.ts';
import { searchOptions, wordsOf } from './options.ts';
import type { Synonyms } from './synonyms.ts';

/** Finds the paths of documents for what somebody types, best first. Nothing typed finds nothing. */
export type Find = (typed: string) => string[];

/**
 * Opens an index. What has all the words that are typed is found, each as it is, mistyped, cut off or said in another
 * word; if nothing has all of them, what has some.
 */
export function openIndex({ language, index, synonyms }: SearchIndex): Find {
  const search = MiniSearch.loadJS<SearchEntry>(index, searchOptions(language));
  return (typed) => {
    const asked = meanings(wordsOf(typed), synonyms).map(anyOf);
    const paths = (combineWith: 'AND' | 'OR'): string[] => {
      const found = search.search({ combineWith, queries: asked });
      const best = found[0]?.score ?? 0;
      return found.filter(({ score }) => score >= FAR * best).map(({ id }) => String(id));
    };
    if (asked.length === 0) return [];
    const all = paths('AND');
    return all.length > 0 ? all : paths('OR');
  };
}

/** What fits less than this share of the best only stands in the way. Our own number, by the queries in tests/library. */
const FAR = 0.1;

/** Each thing that is asked for, in all the ways to say it. The longest group of words that has synonyms is one thing. */
function meanings(words: readonly string[], synonyms: Synonyms): string[][] {
  const found: string[][] = [];
  for (let at = 0; at < words.length;) {
    const length = [4, 3, 2, 1].find((count) => waysOf(words.slice(at, at + count), synonyms)) ?? 1;
    const group = words.slice(at, at + length);
    found.push([group.join(' '), ...(waysOf(group, synonyms) ?? [])]);
    at += length;
  }
  return found;
}

function waysOf(words: readonly string[], synonyms: Synonyms): readonly string[] | undefined {
  const typed = words.join(' ');
  return Object.hasOwn(synonyms, typed) ? synonyms[typed] : undefined;
}

function anyOf(ways: readonly string[]): Query {
  const queries = ways.map((way): Query => ({ combineWith: 'AND', queries: [way] }));
  return { combineWith: 'OR', queries };
}
