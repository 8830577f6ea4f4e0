import type { DeckEntry, NamedDocuments } from './deck.ts';
import type { Document, Place } from './document.ts';
import { kindFolder } from './kind-folder.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import { either, quote } from './read/common/reading.ts';

/** Holds decks against the documents that there are. `broken` are files that cannot be read now. */
export function checkDecks(
  decks: readonly NamedDocuments[],
  documents: readonly Document[],
  broken: ReadonlySet<string>,
): Message[] {
  return decks.flatMap((deck) => {
    const twice = deck.documents.filter(
      (entry, index) => deck.documents.findIndex((each) => isSame(each, entry)) !== index,
    );
    const unknown = deck.documents.filter(
      (entry) =>
        !isBroken(entry, deck, broken) &&
        !documents.some((each) => isSame(each, entry) && isInLanguage(each.language, deck)),
    );
    return [
      ...unknown.map((entry) => noDocument(entry, deck, documents)),
      ...twice.map((entry) => namedTwice(entry, deck)),
      ...(deck.emptyList ? [noDocuments(deck.file, deck.emptyList)] : []),
    ];
  });
}

/** A deck whose own language is wrong is told so, and no document of it for that. */
function isInLanguage(language: string, deck: NamedDocuments): boolean {
  return deck.language === undefined || deck.language === language;
}

function isSame(a: Pick<DeckEntry, 'kind' | 'slug'>, b: Pick<DeckEntry, 'kind' | 'slug'>): boolean {
  return a.kind === b.kind && a.slug === b.slug;
}

function nameOf({ kind, slug }: Pick<DeckEntry, 'kind' | 'slug'>): string {
  return `${kindFolder(kind)}/${slug}`;
}

function isBroken(entry: DeckEntry, { language }: NamedDocuments, broken: ReadonlySet<string>): boolean {
  const folder = `content/${nameOf(entry)}/`;
  return language === undefined
    ? [...broken].some((file) => file.startsWith(folder))
    : broken.has(`${folder}${language}.mdx`);
}

function noDocument(entry: DeckEntry, deck: NamedDocuments, documents: readonly Document[]): Message {
  const inLanguage = documents.filter(({ language }) => isInLanguage(language, deck));
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

function namedTwice(entry: DeckEntry, deck: NamedDocuments): Message {
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

function noDocuments(file: string, place: Place): Message {
  return {
    file,
    place,
    severity: 'error',
    rule: 'deck-document-missing',
    found: 'There is no document in the deck.',
    allowed: 'A deck has one document or more.',
    fix: 'Name them in their order, for example: documents: [tasks/make-tea]',
  };
}
