import { PERSON_FILE } from '../../../person/person-file.ts';
import { type KnownLanguages, type NewDocument, documentsIn, openFile } from '../open-file.ts';
import type { OpenDocument } from '../open-document.ts';
import { zipDocuments } from '../zip-documents.ts';

/** Where a document lies on the disk: an `.mdx`, a `.zip` with its photos, or a folder in which the text has a name. */
export type PlaceOnDisk =
  | { readonly file: FileSystemFileHandle }
  | { readonly folder: FileSystemDirectoryHandle; readonly name: string };

/** A place, and what was known of it when it was read or written last. It can be kept on the device. */
export interface LinkToDisk {
  readonly place: PlaceOnDisk;
  /** The state of each file there by its name: when it was written, and how long it is. */
  readonly stamps: Readonly<Record<string, string>>;
  /** Of each photo and table here, by its name: what it was like then. */
  readonly digests: Readonly<Record<string, string>>;
}

/** What comes of an attempt to write. `changed`: somebody else has written it since, and nothing was written over that. */
export type Written = { readonly link: LinkToDisk } | 'changed';

/** What people know a place by. */
export function nameOfPlace(place: PlaceOnDisk): string {
  return 'file' in place ? place.file.name : `${place.folder.name}/${place.name}`;
}

/** The documents of a file. Where it holds one alone, that is saved there again. */
export async function openFromFile(
  file: FileSystemFileHandle,
  known: KnownLanguages,
): Promise<readonly NewDocument[]> {
  const content = await file.getFile();
  const documents = await openFile(content, known);
  const [only, another] = documents;
  if (!only || another) return documents;
  return [{ ...only, link: { place: { file }, stamps: { [file.name]: stampOf(content) }, digests: {} } }];
}

/** The documents of a folder, one for each text in it, with the photos and tables there. */
export async function openFromFolder(
  folder: FileSystemDirectoryHandle,
  known: KnownLanguages,
): Promise<readonly NewDocument[]> {
  const there = new Map<string, File>();
  for await (const handle of folder.values())
    if (handle.kind === 'file') there.set(handle.name, await handle.getFile());
  const entries = await Promise.all(
    [...there].map(async ([name, file]) => [name, await bytesOf(file)] as const),
  );
  const stamps = Object.fromEntries([...there].map(([name, file]) => [name, stampOf(file)]));
  const names = [...there.keys()].filter((name) => name.endsWith('.mdx'));
  const documents = await documentsIn(entries, known);
  return Promise.all(
    documents.map(async (document, index) => ({
      ...document,
      link: {
        place: { folder, name: names[index] ?? '' },
        stamps,
        digests: await digestsOf(document.files),
      },
    })),
  );
}

/**
 * Writes a document to its place. Photos and tables that are as they were are not written again. Throws what the browser says:
 * the disk is full, the file is gone.
 *
 * @param isSure writes over what somebody else has written, too.
 */
export async function writeToPlace(
  document: OpenDocument,
  { place, stamps, digests }: LinkToDisk,
  isSure: boolean,
): Promise<Written> {
  const now = await digestsOf(document.files);
  const contents = await contentsFor(place, document, (name) => now[name] !== digests[name]);
  if (!isSure)
    for (const [name, bytes] of contents) {
      const there = await fileAt(place, name);
      if (!there || stampOf(there) === stamps[name]) continue;
      if (!isSame(await bytesOf(there), bytes)) return 'changed';
    }
  const written: Record<string, string> = { ...stamps };
  for (const [name, bytes] of contents) {
    const handle = 'file' in place ? place.file : await place.folder.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(bytes.slice());
    await stream.close();
    written[name] = stampOf(await handle.getFile());
  }
  return { link: { place, stamps: written, digests: now } };
}

async function contentsFor(
  place: PlaceOnDisk,
  document: OpenDocument,
  isNew: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const text = new TextEncoder().encode(document.text);
  if ('folder' in place)
    // What is chosen for one person counts as the text does: who saves it hears what somebody else has chosen.
    return new Map([
      ...[...document.files].filter(([name]) => isNew(name) || name === PERSON_FILE),
      [place.name, text],
    ]);
  const { name } = place.file;
  return new Map([[name, name.endsWith('.zip') ? await zipDocuments([document]) : text]]);
}

/** `undefined`: there is none. */
async function fileAt(place: PlaceOnDisk, name: string): Promise<File | undefined> {
  try {
    return await ('file' in place ? place.file : await place.folder.getFileHandle(name)).getFile();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

function stampOf({ lastModified, size }: File): string {
  return `${lastModified} ${size}`;
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

async function digestsOf(files: OpenDocument['files']): Promise<Readonly<Record<string, string>>> {
  const digests = [...files].map(async ([name, bytes]) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
    return [name, [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}
