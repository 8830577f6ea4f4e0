import { endingOf, recordingEndings } from '../../model/recordings/recording-limits.ts';
import { PERSON_FILE, readPersonFile } from '../../person/person-file.ts';
import { isPhotoName } from '../../pictures/photo/source.ts';
import { nameDocument } from './name-document.ts';
import type { OpenDocument } from './open-document.ts';
import { photoForPaper } from './photo-for-paper.ts';
import type { LinkToDisk } from './disk/place-on-disk.ts';

/** What a document is made of before it is kept under an id; one that comes from another device may bring its own. */
export type NewDocument = Omit<OpenDocument, 'id'> &
  Partial<Pick<OpenDocument, 'id'>> & {
    /** Where it lies on the disk, and can be saved again. */
    readonly link?: LinkToDisk;
  };

/** The languages that there are, and the one that is meant where a file names none. */
export interface KnownLanguages {
  readonly language: string;
  readonly languages: readonly string[];
}

/**
 * The documents in a file from the disk: an `.mdx`, or a `.zip` with one or several, each with its photos and tables. None: there
 * is none in it.
 */
export async function openFile(file: File, known: KnownLanguages): Promise<readonly NewDocument[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.mdx?$/iu.test(file.name)) {
    const text = new TextDecoder().decode(bytes);
    return [{ file: nameDocument(text, file.name, known), text, files: new Map() }];
  }
  if (!/\.zip$/iu.test(file.name)) return [];
  const { unzipSync } = await import('fflate');
  return documentsIn(
    Object.entries(unzipSync(bytes)).filter(([, content]) => content.length > 0),
    known,
  );
}

/** The documents among files with their paths, each with the photos and tables in its folder, in the order of their texts. */
export async function documentsIn(
  entries: readonly (readonly [path: string, content: Uint8Array])[],
  known: KnownLanguages,
): Promise<readonly NewDocument[]> {
  return Promise.all(
    entries
      .filter(([name]) => name.endsWith('.mdx'))
      .map(([path, content]) => openEntry(path, content, entries, known)),
  );
}

async function openEntry(
  path: string,
  content: Uint8Array,
  entries: readonly (readonly [string, Uint8Array])[],
  known: KnownLanguages,
): Promise<NewDocument> {
  const written = new TextDecoder().decode(content);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const files = new Map<string, Uint8Array>();
  for (const [name, each] of entries) {
    const own = name.slice(folder.length);
    if (!name.startsWith(folder) || own.includes('/') || !isBeside(own)) continue;
    files.set(own, await readyForPaper(own, each));
  }
  const layer = entries.find(([name]) => name === `${folder}${PERSON_FILE}`)?.[1];
  const person = layer && readPersonFile(new TextDecoder().decode(layer));
  const text = person?.base ?? written;
  const [, id, whole] =
    /^(?:([\da-f-]{36})\/)?(content\/[a-z]+\/[a-z0-9-]+\/[A-Za-z-]+\.mdx)$/u.exec(path) ?? [];
  return {
    file: whole ?? nameDocument(text, path.slice(folder.length), known),
    text,
    files,
    ...(person && { person: person.version }),
    ...(id !== undefined && { id }),
  };
}

function isBeside(name: string): boolean {
  return /\.(?:csv|jpe?g|png|webp)$/iu.test(name) || recordingEndings.includes(endingOf(name));
}

/** A photo that the browser cannot open stays as it is: what is wrong with it is told where it is used. */
async function readyForPaper(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return isPhotoName(name) ? photoForPaper(bytes).catch(() => bytes) : bytes;
}
