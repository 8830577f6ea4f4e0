import type { Deck, DeckEntry } from './deck.ts';
import { type Document, kinds } from './document.ts';
import { kindFolder } from './kind-folder.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import type { PictureLookup } from './picture-lookup.ts';
import { slugOf } from './slug.ts';
import { findPicture } from './read/common/find-picture.ts';
import { either, quote } from './read/common/reading.ts';
import { isSlug } from './read/common/facts.ts';
import { oneOf, text, words } from './read/common/text-schemas.ts';
import { field, listOf } from './read/facts/fact-rules.ts';
import { readFactsFile } from './read/facts/facts-file.ts';

/** Where decks lie, from the project's folder: a folder each, with a `deck.yml`. */
export const decksFolder = 'content/decks';

const EXAMPLE = 'tasks/make-tea';

/** `tasks/make-tea`: the folder of its kind and its own. */
const documentName = text((typed) =>
  readName(typed)
    ? undefined
    : {
        rule: 'wrong-field-value',
        wording: () => ({
          found: `A document of the deck is ${quote(typed)}.`,
          allowed: `It is the folder of its kind (${either(kinds.map(kindFolder))}) and its own folder: ${EXAMPLE}`,
          fix: 'Copy both from the place of the file below “content”, without the name of the file.',
        }),
      },
);

/** A deck has nothing beside it, so no photo either. */
const pictureName = text((typed) =>
  /[./\\]/u.test(typed)
    ? {
        rule: 'wrong-field-value',
        wording: () => ({
          found: `The picture of the deck is ${quote(typed)}, which is a file.`,
          allowed: 'The name of a picture: cup of coffee',
          fix: 'Take a name from the list of pictures. A drawing of your own in content/pictures has a name, too.',
        }),
      }
    : undefined,
);

function readName(typed: string): Pick<DeckEntry, 'kind' | 'slug'> | undefined {
  const [, folder, slug] = /^([a-z]+)\/([a-z0-9-]+)$/u.exec(typed) ?? [];
  const kind = kinds.find((each) => kindFolder(each) === folder);
  return kind && slug !== undefined ? { kind, slug } : undefined;
}

function deckFields<Tag extends string>(languages: readonly Tag[]) {
  return {
    title: field({
      about: 'what the deck is called, in up to 60 characters.',
      example: 'title: Start of the week at the cafe',
      required: true,
      read: words(60),
    }),
    summary: field({
      about: 'one or two sentences that say what it is and who it is for.',
      example: 'summary: What you need on your first days at the cafe.',
      required: true,
      read: words(250),
    }),
    picture: field({
      about: 'the name of a picture.',
      example: 'picture: cup of coffee',
      required: true,
      read: pictureName,
    }),
    language: field({
      about: 'the language of its documents.',
      example: 'language: en-GB',
      required: true,
      read: oneOf(languages),
    }),
    documents: field({
      about: 'its documents, in the order in which they are read.',
      example: `documents: [${EXAMPLE}, leaflets/keeping-safe]`,
      required: true,
      read: listOf(documentName),
    }),
  };
}

/** What a deck says, or all that is wrong in it. `languages` are those of the site. */
export function readDeck(
  bytes: Uint8Array | string,
  { slug, pictures, languages }: { slug: string; pictures: PictureLookup; languages: readonly string[] },
): { readonly deck?: Deck; readonly messages: readonly Message[] } {
  const file = `${decksFolder}/${slug}/deck.yml`;
  if (!isSlug(slug)) return { messages: [wrongFolder(file, slug)] };
  const { read, facts, messages } = readFactsFile(bytes, deckFields(languages), {
    file,
    called: 'This deck',
    pictures,
  });
  if (!read || !facts) return { messages };
  const { reading, places } = facts;
  const at = places['picture'];
  const picture = at && findPicture({ name: read.picture, place: at }, reading);
  const entries = read.documents.flatMap((name, index): DeckEntry[] => {
    const place = places[`documents.${index}`];
    const entry = readName(name);
    return entry && place ? [{ ...entry, place }] : [];
  });
  if (!picture) return { messages: reading.messages };
  const { title, summary, language } = read;
  return {
    deck: { slug, file, title, summary, picture, language, documents: entries },
    messages: reading.messages,
  };
}

function wrongFolder(file: string, slug: string): Message {
  const better = slugOf(slug);
  return {
    file,
    severity: 'error',
    rule: 'file-address',
    found: `The folder of this deck is ${quote(slug)}.`,
    allowed: 'The folder name has small letters, digits and hyphens: content/decks/first-days/deck.yml',
    fix: isSlug(better) ? `Rename the folder to “${better}”.` : 'Rename the folder.',
  };
}

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
    fix: `Name them in their order, for example: documents: [${EXAMPLE}]`,
  };
}
