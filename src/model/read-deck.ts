import type { Deck, DeckEntry, NamedDocuments } from './deck.ts';
import { kinds } from './document.ts';
import { kindFolder } from './kind-folder.ts';
import type { Message } from './message.ts';
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
          fix: meantName(typed)
            ? `Write: ${meantName(typed)}`
            : 'Copy both from the place of the file below “content”, without the name of the file.',
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

/** What an author means who writes `task/make-tea` or the whole path of a file. */
function meantName(typed: string): string | undefined {
  const [, folder, slug] =
    /^(?:\.?\/)?(?:content\/)?([a-z]+)\/([a-z0-9-]+)\/?(?:[^/]+\.mdx?)?$/u.exec(typed) ?? [];
  const kind = kinds.find((each) => each === folder || kindFolder(each) === folder);
  return kind && slug !== undefined ? `${kindFolder(kind)}/${slug}` : undefined;
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

/**
 * What a deck says, or all that is wrong in it. `languages` are those of the site. `named` are its documents that can be
 * looked for, also where something else in it is wrong.
 */
export function readDeck(
  bytes: Uint8Array | string,
  { slug, pictures, languages }: { slug: string; pictures: PictureLookup; languages: readonly string[] },
): { readonly deck?: Deck; readonly named?: NamedDocuments; readonly messages: readonly Message[] } {
  const file = `${decksFolder}/${slug}/deck.yml`;
  if (!isSlug(slug)) return { messages: [wrongFolder(file, slug)] };
  const { read, soFar, facts, messages } = readFactsFile(bytes, deckFields(languages), {
    file,
    called: 'This deck',
    pictures,
  });
  if (!soFar || !facts) return { messages };
  const { reading, places } = facts;
  const at = places['picture'];
  const picture =
    at && soFar.picture !== undefined ? findPicture({ name: soFar.picture, place: at }, reading) : undefined;
  const documents = (soFar.documents ?? []).flatMap((name, index): DeckEntry[] => {
    const place = places[`documents.${index}`];
    const entry = name === undefined ? undefined : readName(name);
    return entry && place ? [{ ...entry, place }] : [];
  });
  const list = places['documents'];
  const named: NamedDocuments = {
    file,
    documents,
    ...(soFar.language !== undefined && { language: soFar.language }),
    ...(soFar.documents?.length === 0 && list && { emptyList: list }),
  };
  if (!read || !picture) return { named, messages: reading.messages };
  const { title, summary, language } = read;
  return {
    deck: { slug, file, title, summary, picture, language, documents },
    named,
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
