import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch';
import type { SearchEntry } from './entry.ts';
import type { SearchIndex } from './index-of.ts';
import { searchOptions } from './options.ts';
import { type Ways, waysIn } from './ways.ts';
import { isEverywhere, isJoint, wordsOf } from './words.ts';

/** Finds the paths of documents for what somebody types, best first. Nothing typed finds nothing. */
export type Find = (typed: string) => string[];

/**
 * Opens an index, of which the first part says what people type instead. What has the words that are typed is found, each as
 * it is, mistyped, cut off or said in another word. What has all of them counts double.
 */
export function openIndex([first, ...more]: readonly [SearchIndex, ...SearchIndex[]]): Find {
  const parts = [first, ...more].map(({ language, index }) =>
    MiniSearch.loadJS<SearchEntry>(index, searchOptions(language)),
  );
  const ask = (query: Query, options?: SearchOptions): SearchResult[] =>
    parts.flatMap((part) => part.search(query, options));
  const isWritten = (word: string): boolean => ask(word, { fuzzy: false, prefix: false }).length > 0;
  const waysOf = waysIn(first.synonyms, isWritten);
  return (typed) => {
    const words = wordsOf(typed);
    const readings = [words, ...joined(words)].map((each) => meanings(each, waysOf).map(anyOf));
    const whole = readings.map((queries): Query => ({ combineWith: 'AND', queries }));
    const hasAll = new Set(ask({ combineWith: 'OR', queries: whole }).map(({ id }) => String(id)));
    const found = ask({ combineWith: 'OR', queries: readings.flat() })
      .map(({ id, score }) => ({ path: String(id), score: hasAll.has(String(id)) ? 2 * score : score }))
      .toSorted((a, b) => b.score - a.score);
    const best = found[0]?.score ?? 0;
    return found.filter(({ score }) => score >= FAR * best).map(({ path }) => path);
  };
}

/** What fits less than this share of the best only stands in the way. Our own number, by the queries in tests/library. */
const FAR = 0.1;

/** "Pay slip" may be "payslip": the words with two of them written as one. */
function joined(words: readonly string[]): string[][] {
  return words.slice(1).map((word, index) => words.toSpliced(index, 2, `${words[index]}${word}`));
}

/** Each thing that is asked for, in all the ways to say it. The longest group of words that has synonyms is one thing. */
function meanings(words: readonly string[], waysOf: Ways): string[][] {
  const found: string[][] = [];
  for (let at = 0; at < words.length;) {
    const length = [4, 3, 2, 1].find((count) => waysOf(words.slice(at, at + count))) ?? 1;
    const group = words.slice(at, at + length);
    found.push([group.join(' '), ...(waysOf(group) ?? [])]);
    at += length;
  }
  const telling = found.filter(([first = '']) => !isEverywhere(first));
  return telling.some(([first = '']) => !isJoint(first)) ? telling : found;
}

function anyOf(ways: readonly string[]): Query {
  const queries = ways.map((way): Query => ({ combineWith: 'AND', queries: [way] }));
  return { combineWith: 'OR', queries };
}
