import MiniSearch from 'minisearch';
import type { Synonyms } from './synonyms.ts';

/** What documents say for a group of words. `undefined`: no other words are known for it. */
export type Ways = (words: readonly string[]) => readonly string[] | undefined;

/**
 * Looks groups of words up in a table. One that is in it nowhere, and has a word that no document has, is taken for the
 * nearest that is: "helth and safty" for "health and safety".
 */
export function waysIn(synonyms: Synonyms, isWritten: (word: string) => boolean): Ways {
  const typos = new MiniSearch<{ typed: string }>({
    idField: 'typed',
    fields: ['typed'],
    tokenize: (group) => [group],
  });
  typos.addAll(Object.keys(synonyms).map((typed) => ({ typed })));
  return (words) => {
    const typed = words.join(' ');
    if (Object.hasOwn(synonyms, typed)) return synonyms[typed];
    if (typed.length < SHORT || words.every(isWritten)) return undefined;
    const meant = typos
      .search(typed, { fuzzy: SHARE })
      .map(({ id }) => String(id))
      .find((group) => group.split(' ').length === words.length);
    return meant === undefined ? undefined : synonyms[meant];
  };
}

/** Letters: a shorter word with one wrong is as near to others as to what was meant. */
const SHORT = 5;
/** Of the letters of a group, this many may be wrong. Our own number, by the queries in tests/library. */
const SHARE = 0.17;
