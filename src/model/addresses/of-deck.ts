import type { Document } from '../document.ts';
import type { EditionId } from '../edition-names.ts';
import { allZipFile, paperFile } from './of-document.ts';
import { languagePath } from './of-site.ts';

/* The page of a deck and what is made of it. */

/** All decks of a language. */
export function decksPath(language: string): string {
  return `${languagePath(language)}decks/`;
}

type NamedDeck = Pick<Document, 'language' | 'slug'>;

export function deckPath({ language, slug }: NamedDeck): string {
  return `${decksPath(language)}${slug}/`;
}

/** A paper that a deck has of its own, its first page in small, and all papers of its documents in one file. */
export function deckPaperPath(deck: NamedDeck, paper: EditionId): string {
  return `${deckPath(deck)}${paperFile(paper)}`;
}

export function deckThumbnailPath(deck: NamedDeck, paper: EditionId): string {
  return `${deckPath(deck)}${paper}.webp`;
}

export function deckZipPath(deck: NamedDeck): string {
  return `${deckPath(deck)}${allZipFile}`;
}

/** All that is kept with a deck, and how large it is. */
export function deckOfflineListPath(deck: NamedDeck): string {
  return `${deckPath(deck)}all.json`;
}
