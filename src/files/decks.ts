import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type Deck, documentsOf, type NamedDocuments } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { libraryFile } from '../model/library.ts';
import type { Message } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { checkDecks } from '../model/check-decks.ts';
import { decksFolder, readDeck } from '../model/read-deck.ts';
import type { Site } from '../site/site.ts';
import { picturesOfLibrary } from './library.ts';
import { packageRoot } from './package-root.ts';
import { isOfComputer, strayThing } from './stray-files.ts';
import { readTextFile } from './text-file.ts';

/** What decks are read for, and held against. */
export interface DeckOptions {
  readonly site: Pick<Site, 'languages' | 'library' | 'pictures'>;
  readonly pictures: PictureLookup;
  /** All documents that there are, those of the library among them. */
  readonly documents: readonly Document[];
  /** Files that cannot be read now: a deck that names one of them is not to blame. */
  readonly broken?: ReadonlySet<string>;
  /** The folder of Clearstep. Default: where it is installed. */
  readonly from?: string;
}

export interface DecksResult {
  /** Those of which every document is there, by their folders; those of the library last. */
  readonly decks: readonly Deck[];
  readonly messages: readonly Message[];
}

/**
 * The decks of a project, held against its documents, and those of Clearstep's own library of which all documents have come
 * along. A deck of the project takes the place of one of the same name.
 */
export async function findDecks(root: string, options: DeckOptions): Promise<DecksResult> {
  const { site, pictures, documents, broken = new Set(), from = packageRoot } = options;
  const own = await readDecks(root, site, pictures);
  const library =
    site.library === undefined || path.resolve(root) === path.resolve(from)
      ? []
      : (await readDecks(from, site, picturesOfLibrary(root, from, site))).decks;
  const brought = library
    .filter(({ slug, language }) => !own.named.has(slug) && site.languages.includes(language))
    .map((deck) => ({ ...deck, file: libraryFile(deck.file) }));
  const isWhole = (deck: Deck): boolean =>
    deck.documents.length > 0 && documentsOf(deck, documents).length === deck.documents.length;
  return {
    decks: [...own.decks, ...brought].filter(isWhole),
    messages: [...own.messages, ...checkDecks(own.asNamed, documents, broken)],
  };
}

interface FoundDecks extends DecksResult {
  /** Folders that hold a deck, whether it can be read or not. */
  readonly named: ReadonlySet<string>;
  /** What each of them names. */
  readonly asNamed: readonly NamedDocuments[];
}

/** What lies in the folder of decks. A project without it has none. */
async function readDecks(
  root: string,
  { languages }: Pick<Site, 'languages'>,
  pictures: PictureLookup,
): Promise<FoundDecks> {
  const folders = await readdir(path.join(root, decksFolder), { withFileTypes: true }).catch(() => []);
  const decks: Deck[] = [];
  const messages: Message[] = [];
  const named = new Set<string>();
  const asNamed: NamedDocuments[] = [];
  for (const folder of folders.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isOfComputer(folder.name)) continue;
    const where = `${decksFolder}/${folder.name}`;
    if (!folder.isDirectory()) {
      messages.push(strayThing(where, OWN_FOLDER));
      continue;
    }
    named.add(folder.name);
    const names = await readdir(path.join(root, where)).catch(() => []);
    for (const name of names)
      if (name !== DECK && !isOfComputer(name)) messages.push(strayThing(`${where}/${name}`, OWN_FOLDER));
    const bytes = await readTextFile(path.join(root, where, DECK), `${where}/${DECK}`);
    if (!(bytes instanceof Uint8Array)) messages.push(bytes);
    else {
      const read = readDeck(bytes, { slug: folder.name, pictures, languages });
      if (read.deck) decks.push(read.deck);
      if (read.named) asNamed.push(read.named);
      messages.push(...read.messages);
    }
  }
  return { decks, messages, named, asNamed };
}

const DECK = 'deck.yml';
const OWN_FOLDER =
  'A deck lies in a folder of its own, as content/decks/first-days/deck.yml, and nothing beside it.';
