import { contentVersion, isCheckedWithReaders } from './content-version.ts';
import type { Document, Kind, PictureUse, Place } from './document.ts';

/** Documents that are handed out together, in the order in which they are read. */
export interface Deck {
  /** Folder name below `content/decks/`; part of its address. */
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly picture: PictureUse;
  /** BCP 47 tag of all its documents. */
  readonly language: string;
  readonly documents: readonly DeckEntry[];
}

/** A document of a deck, and where its author named it. */
export interface DeckEntry {
  readonly kind: Kind;
  readonly slug: string;
  readonly place: Place;
}

/** The documents that the file of a deck names, as far as it can be read. */
export interface NamedDocuments extends Pick<Deck, 'file' | 'documents'> {
  /** Absent: it is missing or wrong, and has its own message. */
  readonly language?: string;
  /** Where the list stands, if it is there and names nothing. */
  readonly emptyList?: Place;
}

/** What a deck itself comes in, on paper. */
export const deckPaperIds = ['cards', 'booklet'] as const;
export type DeckPaperId = (typeof deckPaperIds)[number];

/** The documents of a deck that there are, in its order. */
export function documentsOf(
  { documents: entries, language }: Deck,
  documents: readonly Document[],
): Document[] {
  return entries.flatMap(
    ({ kind, slug }) =>
      documents.find((each) => each.kind === kind && each.slug === slug && each.language === language) ?? [],
  );
}

/** The decks that a document is in. */
export function decksWith(
  { kind, slug, language }: Pick<Document, 'kind' | 'slug' | 'language'>,
  decks: readonly Deck[],
): Deck[] {
  return decks.filter(
    (deck) =>
      deck.language === language && deck.documents.some((each) => each.kind === kind && each.slug === slug),
  );
}

/**
 * A deck as if it were a document: what stands on the cover of its booklet, at the foot of each page and in its files. It
 * was reviewed when the oldest of its documents was, and readers have checked it when they have checked all of them.
 */
export function deckDocument(deck: Deck, documents: readonly Document[]): Document {
  const { slug, language, file, title, summary, picture } = deck;
  const whole: Document = {
    kind: 'leaflet',
    slug,
    language,
    file,
    title,
    summary,
    picture,
    need: [],
    nations: [],
    reviewed: earliest(documents.map(({ reviewed }) => reviewed)),
    reviewBy: earliest(documents.map(({ reviewBy }) => reviewBy)),
    sources: [],
    readerChecks: [],
    words: [],
    withoutEditions: [],
    askedEditions: [],
    blocks: [],
    places: {},
  };
  if (!documents.every(isCheckedWithReaders)) return whole;
  const version = contentVersion(whole);
  const checks = documents.flatMap(({ readerChecks }) => readerChecks.slice(-1));
  return { ...whole, readerChecks: checks.slice(-1).map((check) => ({ ...check, version })) };
}

/** ISO dates stand in the order of the alphabet. A deck has one document or more. */
function earliest(dates: readonly string[]): string {
  const [first] = dates.toSorted();
  if (first === undefined) throw new Error('A deck has no document.');
  return first;
}
