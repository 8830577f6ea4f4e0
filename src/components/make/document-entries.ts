import { PERSON_FILE, writePersonFile } from '../../person/person-file.ts';
import type { OpenDocument } from './open-document.ts';

/** A document and what lies beside it, by the paths that they have on a site. */
export function documentEntries({
  file,
  text,
  files,
}: Pick<OpenDocument, 'file' | 'text' | 'files'>): Record<string, Uint8Array> {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const beside = [...files].map(([name, bytes]) => [`${folder}${name}`, bytes] as const);
  return Object.fromEntries([[file, new TextEncoder().encode(text)], ...beside]);
}

/** What lies beside a document, with the layer of one person as the file by which it can be opened and changed again. */
export function filesWithLayer({ text, files, person }: OpenDocument): OpenDocument['files'] {
  if (!person) return files;
  return new Map([...files, [PERSON_FILE, new TextEncoder().encode(writePersonFile(person, text))]]);
}
