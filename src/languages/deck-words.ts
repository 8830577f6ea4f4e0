import type { DeckPaperId } from '../model/deck.ts';

/** What pages say about decks: documents that are handed out together. */
export interface DeckWords {
  readonly one: string;
  readonly many: string;
  /** What they are, on the list of all of them. */
  readonly about: string;
  /** Over the documents of a deck. */
  readonly inIt: string;
  /** On the page of a document: leads to a deck that it is in, by its title. */
  readonly partOf: (title: string) => string;
  /** What the papers of a deck itself are called. */
  readonly papers: Readonly<Record<DeckPaperId | 'zip', { readonly name: string; readonly about: string }>>;
}
