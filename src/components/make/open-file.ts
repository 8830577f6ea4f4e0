import { PERSON_FILE, readPersonFile } from '../../person/person-file.ts';
import { nameDocument } from './name-document.ts';
import type { OpenDocument } from './open-document.ts';
import { photoForPaper } from './photo-for-paper.ts';

/** What a document is made of before it is kept under an id. */
export type NewDocument = Omit<OpenDocument, 'id'>;

/** The languages that there are, and the one that is meant where a file names none. */
export interface KnownLanguages {
  readonly language: string;
  readonly languages: readonly string[];
}

/**
 * The document in a file from the disk: an `.mdx`, or a `.zip` with one and its photos and tables. `undefined`: there is none
 * in it.
 */
export async function openFile(file: File, known: KnownLanguages): Promise<NewDocument | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.mdx?$/iu.test(file.name)) {
    const text = new TextDecoder().decode(bytes);
    return { file: nameDocument(text, file.name, known), text, files: new Map() };
  }
  if (!/\.zip$/iu.test(file.name)) return undefined;
  const { unzipSync } = await import('fflate');
  const entries = Object.entries(unzipSync(bytes)).filter(([, content]) => content.length > 0);
  const [path, content] = entries.find(([name]) => name.endsWith('.mdx')) ?? [];
  if (path === undefined || !content) return undefined;
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
  const isWhole = /^content\/[a-z]+\/[a-z0-9-]+\/[A-Za-z-]+\.mdx$/u.test(path);
  const own = isWhole ? path : nameDocument(text, path.slice(folder.length), known);
  return { file: own, text, files, ...(person && { person: person.version }) };
}

function isBeside(name: string): boolean {
  return /\.(?:csv|jpe?g|png|webp)$/iu.test(name);
}

/** A photo that the browser cannot open stays as it is: what is wrong with it is told where it is used. */
async function readyForPaper(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return name.toLowerCase().endsWith('.csv') ? bytes : photoForPaper(bytes).catch(() => bytes);
}
