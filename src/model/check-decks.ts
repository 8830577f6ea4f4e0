import type { Deck, DeckEntry } from './deck.ts';
import type { Document } from './document.ts';
import { kindFolder } from './kind-folder.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import { either, quote } from './read/common/reading.ts';

/** Holds decks against the documents that there are. `broken` are files that cannot be read now. */
export function checkDecks(
  decks: readonly Deck[],
  documents: readonly Document[],
  broken: ReadonlySet<string>,
): Message[] {
  return decks.flatMap((deck) => {
    const twice = deck.documents.filter(
      (entry, index) => deck.documents.findIndex((each) => isSame(each, entry)) !== index,
    );
    const unknown = deck.documents.filter(
      (entry) =>
        !broken.has(fileOf(entry, deck)) &&
        !documents.some((each) => isSame(each, entry) && each.language === deck.language),
    );
    return [
      ...unknown.map((entry) => noDocument(entry, deck, documents)),
      ...twice.map((entry) => namedTwice(entry, deck)),
      ...(deck.documents.length === 0 ? [noDocuments(deck)] : []),
    ];
  });
}

function isSame(a: Pick<DeckEntry, 'kind' | 'slug'>, b: Pick<DeckEntry, 'kind' | 'slug'>): boolean {
  return a.kind === b.kind && a.slug === b.slug;
}

function nameOf({ kind, slug }: Pick<DeckEntry, 'kind' | 'slug'>): string {
  return `${kindFolder(kind)}/${slug}`;
}

function fileOf(entry: Pick<DeckEntry, 'kind' | 'slug'>, { language }: Deck): string {
  return `content/${nameOf(entry)}/${language}.mdx`;
}

function noDocument(entry: DeckEntry, deck: Deck, documents: readonly Document[]): Message {
  const inLanguage = documents.filter(({ language }) => language === deck.language);
  const near = nearest(nameOf(entry), inLanguage.map(nameOf));
  const others = documents.filter((each) => isSame(each, entry)).map(({ language }) => language);
  return {
    file: deck.file,
    place: entry.place,
    severity: 'error',
    rule: 'deck-document-missing',
    found:
      others.length > 0
        ? `${quote(nameOf(entry))} is not there in the language of the deck (${deck.language}), only in ${others.join(', ')}.`
        : `There is no document ${quote(nameOf(entry))}.`,
    allowed: 'A deck names documents that there are, in one language.',
    fix:
      near.length > 0 && others.length === 0
        ? `Did you mean ${either(near.map((each) => `“${each}”`))}?`
        : 'Write the document, or take it out of the deck.',
  };
}

function namedTwice(entry: DeckEntry, deck: Deck): Message {
  return {
    file: deck.file,
    place: entry.place,
    severity: 'error',
    rule: 'deck-document-twice',
    found: `${quote(nameOf(entry))} is in the deck twice.`,
    allowed: 'Each document is in a deck once.',
    fix: 'Delete one of the two.',
  };
}

function noDocuments(deck: Deck): Message {
  return {
    file: deck.file,
    severity: 'error',
    rule: 'deck-document-missing',
    found: 'There is no document in the deck.',
    allowed: 'A deck has one document or more.',
    fix: 'Name them in their order, for example: documents: [tasks/make-tea]',
  };
}
