import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { deckEntryOf, entryOf } from './entry.ts';
import { searchOptions } from './options.ts';
import type { Synonyms } from './synonyms.ts';
import { withWordForms } from './word-forms.ts';

/** What a page fetches before it can search, or a part of it. It is plain data, to be written as JSON. */
export interface SearchIndex {
  readonly language: string;
  readonly index: AsPlainObject;
  readonly synonyms: Synonyms;
  /** How each document is shown, by its path, where the page does not hold them all. */
  readonly tiles?: Readonly<Record<string, SearchTile>>;
}

/** A document as something to choose from what was found. */
export interface SearchTile {
  readonly name: string;
  readonly about: string;
  /** The address of its picture, and what it says where its words do not. */
  readonly picture: string;
  readonly alt: string;
}

/**
 * As many documents as one part of an index holds, about 100 kB of a compressed file. A longer index comes in parts: a
 * phone finds in the first while the others are on their way, and what has changed in one leaves the others kept.
 */
export const LARGEST_PART = 200;

/** In how many parts the index of so many documents and decks comes: one at least. */
export function countParts(entries: number): number {
  return Math.max(1, Math.ceil(entries / LARGEST_PART));
}

/** The index of the documents and decks of one language. The same ones in the same order give the same index. */
export function indexOf(
  documents: readonly Document[],
  language: string,
  synonyms: Synonyms,
  decks: readonly Deck[] = [],
): [SearchIndex, ...SearchIndex[]] {
  const entries = [
    ...documents.filter((document) => document.language === language).map(entryOf),
    ...decks.filter((deck) => deck.language === language).map((deck) => deckEntryOf(deck, documents)),
  ];
  const count = countParts(entries.length);
  // All of one size: how rare a word is, is counted in each part, and has to mean the same in all.
  const size = Math.ceil(entries.length / count);
  const part = (number: number): SearchIndex => {
    const search = new MiniSearch(searchOptions(language));
    search.addAll(entries.slice(number * size, (number + 1) * size));
    // What people type instead is said once.
    const ways = number === 0 ? withWordForms(synonyms, language) : {};
    return { language, index: search.toJSON(), synonyms: ways };
  };
  const more = Array.from({ length: count - 1 }, (_, index) => part(index + 1));
  return [part(0), ...more];
}
