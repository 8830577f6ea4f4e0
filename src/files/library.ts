import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Document, kinds } from '../model/document.ts';
import { kindFolder } from '../model/kind-folder.ts';
import { libraryFile } from '../model/library.ts';
import type { Message } from '../model/message.ts';
import type { PictureLookup } from '../model/picture-lookup.ts';
import { readDocument } from '../model/read.ts';
import { isPhotoName, type Pictograms } from '../pictures/index.ts';
import { isServed } from '../site/nations.ts';
import type { Site } from '../site/site.ts';
import { findContentFiles } from './content-files.ts';
import { readPictograms } from './house-pictures.ts';
import { packageRoot } from './package-root.ts';
import { findPhoto } from './photo-files.ts';
import { pictureLookup } from './pictures.ts';
import { findRecording } from './recording-files.ts';
import { findTable } from './table-files.ts';
import { readTextFile } from './text-file.ts';

/** Whose documents come along, and beside which of its own. */
export interface LibraryOptions {
  readonly site: Pick<Site, 'languages' | 'library' | 'nations' | 'pictures'>;
  /** The documents of the project itself, drafts among them: each takes the place of one in the library. */
  readonly own: readonly Document[];
  /** The folder of Clearstep. Default: where it is installed. */
  readonly from?: string;
  /** Is told of each document that cannot be read and so does not come along. */
  readonly tell?: (message: Message) => void;
}

/**
 * The documents of Clearstep's own library that a site takes along, in its languages, with their twins. One of the same
 * name among those of the project takes its place. Where the project is Clearstep itself, all are its own already.
 */
export async function readLibrary(root: string, options: LibraryOptions): Promise<Document[]> {
  const { site, own, from = packageRoot, tell } = options;
  if (site.library === undefined || path.resolve(root) === path.resolve(from)) return [];
  const { files } = await findContentFiles(from);
  const wanted = files.filter((file) => site.languages.includes(path.posix.basename(file, '.mdx')));
  const all = await Promise.all(wanted.map((file) => readOne(root, file, { site, from })));
  for (const unread of all) if (!('kind' in unread)) tell?.(unread);
  const known = all.filter((each): each is Document => 'kind' in each);
  const chosen = withTwins(
    site.library === 'all'
      ? known.filter((document) => isServed(document, site))
      : known.filter(({ slug }) => site.library?.includes(slug)),
    known,
  );
  return chosen.filter((document) => !isReplaced(document, own));
}

/** The names of the documents in Clearstep's own library, as a site may ask for them. */
export function librarySlugs(from: string = packageRoot): string[] {
  const slugs = kinds.flatMap((kind) => {
    const folder = path.join(from, 'content', kindFolder(kind));
    return existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  });
  return [...new Set(slugs)].toSorted();
}

/** The tags of the languages in which each document of the library is there, by the name of its folder. */
export function libraryLanguages(from: string = packageRoot): Record<string, string[]> {
  return Object.fromEntries(
    librarySlugs(from).map((slug) => {
      const files = kinds.flatMap((kind) => {
        const folder = path.join(from, 'content', kindFolder(kind), slug);
        return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.mdx')) : [];
      });
      return [slug, [...new Set(files.map((file) => path.basename(file, '.mdx')))].toSorted()];
    }),
  );
}

/** Read once, and again when a drawing that it may show has another name. */
function readOne(root: string, file: string, { site, from }: Reading): Promise<Document | Message> {
  const pictograms = readPictograms(root, site.pictures);
  const ofPictograms = read.get(pictograms) ?? new Map<string, Promise<Document | Message>>();
  read.set(pictograms, ofPictograms);
  const key = JSON.stringify([from, file, site.languages]);
  const known = ofPictograms.get(key) ?? readAnew(root, file, { site, from });
  ofPictograms.set(key, known);
  return known;
}

const read = new WeakMap<Pictograms, Map<string, Promise<Document | Message>>>();

type Reading = Pick<LibraryOptions, 'site'> & { readonly from: string };

async function readAnew(root: string, file: string, { site, from }: Reading): Promise<Document | Message> {
  const bytes = await readTextFile(path.join(from, file), file);
  if (!(bytes instanceof Uint8Array)) return unread(file, bytes);
  const { document, messages } = readDocument(bytes, {
    file,
    pictures: picturesOfLibrary(root, from, site),
    languages: site.languages,
  });
  return document ? { ...document, file: libraryFile(file) } : unread(file, messages.find(isError));
}

/** Nobody but its authors can mend it: the site is built without it. */
function unread(file: string, reason: Message | undefined): Message {
  return {
    file: libraryFile(file),
    severity: 'warning',
    rule: 'unreadable-file',
    found:
      `This document of the Clearstep library cannot be read, so it is left out. ${reason?.found ?? ''}`.trim(),
    allowed: 'Documents of the library are right as they come.',
    fix: 'Install Clearstep again: npm ci. If that does not help, tell its authors, and write a document of the same name yourself until then.',
  };
}

function isError({ severity }: Message): boolean {
  return severity === 'error';
}

/**
 * The pictures of the site itself, its own drawings first; where it does without one of them, that of Clearstep. Photos lie
 * beside their document in the library, and are named so.
 */
export function picturesOfLibrary(root: string, from: string, site: Pick<Site, 'pictures'>): PictureLookup {
  const own = pictureLookup(root, site);
  const any = pictureLookup(from);
  return {
    find: (name, document) => {
      if (!isPhotoName(name)) {
        const answer = own.find(name, document);
        return answer.found ? answer : any.find(name, document);
      }
      const photo = findPhoto(name, document, from);
      const way = photo.found ? photo.id.slice('photo:'.length) : '';
      return photo.found ? { ...photo, id: `photo:${libraryFile(way)}` } : photo;
    },
    data: (name, document) => {
      const table = findTable(name, document, from);
      return table.found ? { ...table, file: libraryFile(table.file) } : table;
    },
    recording: (name, sort, document) => {
      const recording = findRecording(name, sort, { from: document, root: from });
      return recording.found ? { ...recording, file: libraryFile(recording.file) } : recording;
    },
  };
}

/** An easy-read version and its guide name each other: one without the other would lead nowhere. */
function withTwins(chosen: readonly Document[], known: readonly Document[]): Document[] {
  const slugs = new Set(chosen.flatMap(({ slug, easyReadTwin, twinOf }) => [slug, easyReadTwin, twinOf]));
  const isChosen = new Set(chosen);
  return known.filter(
    (document) =>
      isChosen.has(document) ||
      (slugs.has(document.slug) && !chosen.some(({ slug }) => slug === document.slug)),
  );
}

/**
 * A document of the same name and language takes the place of one in the library; an original, in whichever language, the
 * place of all its translations. A translation that the project has made stands beside its original in the library.
 */
function isReplaced({ kind, slug, language }: Document, own: readonly Document[]): boolean {
  return own.some(
    (each) =>
      each.kind === kind &&
      each.slug === slug &&
      (each.language === language || each.translatedFrom === undefined),
  );
}
