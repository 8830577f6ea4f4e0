import MiniSearch, { type AsPlainObject } from 'minisearch';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { deckEntryOf, entryOf } from './entry.ts';
import { searchOptions } from './options.ts';
import type { Synonyms } from './synonyms.ts';
import { withWordForms } from './word-forms.ts';

/** All that a page has to fetch before it can search. It is plain data, to be written as JSON. */
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

/** The index of the documents and decks of one language. The same ones in the same order give the same index. */
export function indexOf(
  documents: readonly Document[],
  language: string,
  synonyms: Synonyms,
  decks: readonly Deck[] = [],
): SearchIndex {
  const search = new MiniSearch(searchOptions(language));
  search.addAll(documents.filter((document) => document.language === language).map(entryOf));
  search.addAll(
    decks.filter((deck) => deck.language === language).map((deck) => deckEntryOf(deck, documents)),
  );
  return { language, index: search.toJSON(), synonyms: withWordForms(synonyms, language) };
}
