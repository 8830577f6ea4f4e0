import path from 'node:path';
import { checkCodes } from '../model/check-codes.ts';
import { compareDocuments } from '../model/compare-documents.ts';
import type { Deck } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { isFromLibrary } from '../model/library.ts';
import { type Message, sortMessages } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { readDocument, type ReadResult } from '../model/read.ts';
import { withOriginals } from '../model/with-original.ts';
import type { Site } from '../site/site.ts';
import { readHungCodes } from './codes.ts';
import { findContentFiles } from './content-files.ts';
import { findDecks } from './decks.ts';
import { readLibrary } from './library.ts';
import type { RememberedReads } from './remembered-reads.ts';
import { pictureLookup } from './pictures.ts';
import { withoutNamed } from './stray-files.ts';
import { readTextFile } from './text-file.ts';
import { today } from './today.ts';

export interface ContentOptions {
  /** Whose content it is: it says which languages there may be. */
  readonly site: Pick<Site, 'languages' | 'library' | 'nations' | 'pictures'>;
  /** Who answers for pictures. Default: the sets in node_modules, `content/pictures` and the photos. */
  readonly pictures?: PictureLookup;
  /** ISO date on which reviews are due. Default: today. */
  readonly today?: string;
  /** What files said when they were read before. Absent: each is read. */
  readonly reads?: RememberedReads;
}

export interface Content {
  /** All documents without errors, by file name. */
  readonly documents: Document[];
  /** What can be read of those with errors. */
  readonly drafts: Document[];
  /** All decks of which every document is there. */
  readonly decks: readonly Deck[];
  /** What there is to say about all files, by file and place. */
  readonly messages: Message[];
}

/**
 * Reads every document below `root/content`, takes along what the site wants of Clearstep's library, and compares them with
 * each other. Nothing is told of what an organisation has not written.
 */
export async function readContent(root: string, options: ContentOptions): Promise<Content> {
  const { files, messages } = await findContentFiles(root);
  const pictures = options.pictures ?? pictureLookup(root, options.site);
  const results: ReadResult[] = [];
  for (const file of files) results.push(await readContentFile(root, file, { ...options, pictures }));
  const ownDocuments = results.flatMap(({ document }) => document ?? []);
  const drafts = results.flatMap(({ draft }) => draft ?? []);
  const ofLibrary: Message[] = [];
  const library = await readLibrary(root, {
    site: options.site,
    own: [...ownDocuments, ...drafts],
    tell: (message) => ofLibrary.push(message),
  });
  const documents = withOriginals([...ownDocuments, ...library]);
  const told = toldOnce(results.flatMap((result) => result.messages));
  const ofFolders = messages.filter(({ rule }) => rule !== 'no-documents' || library.length === 0);
  const hung = await readHungCodes(root);
  const broken = new Set(files.filter((file) => !documents.some((each) => each.file === file)));
  const ofCodes = [...hung.messages, ...checkCodes(hung.codes, documents, broken)];
  const found = await findDecks(root, { site: options.site, pictures, documents, broken });
  const compared = compareDocuments(documents).filter((message) => !isFromLibrary(message));
  return {
    documents,
    drafts,
    decks: found.decks,
    messages: sortMessages([
      ...withoutNamed(ofFolders, told),
      ...told,
      ...compared,
      ...ofCodes,
      ...found.messages,
      ...ofLibrary,
    ]),
  };
}

/** Translations may show the same table: what is wrong with it is told once. */
function toldOnce(messages: readonly Message[]): Message[] {
  const told = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...told.values()];
}

/** Reads one document. `file` is its path below `root`, as messages show it. */
export async function readContentFile(
  root: string,
  file: string,
  options: ContentOptions,
): Promise<ReadResult> {
  const untouched = options.reads?.untouched(file);
  if (untouched) return untouched;
  const bytes = await readTextFile(path.resolve(root, file), file);
  if (!(bytes instanceof Uint8Array)) return { messages: [bytes] };
  const pictures = options.pictures ?? pictureLookup(root, options.site);
  const read = (lookup: PictureLookup): ReadResult =>
    readDocument(bytes, {
      file,
      pictures: lookup,
      languages: options.site.languages,
      today: options.today ?? today(),
    });
  return options.reads ? options.reads.result(file, bytes, pictures, read) : read(pictures);
}
