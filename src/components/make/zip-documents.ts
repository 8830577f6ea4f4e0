import { PERSON_FILE, writePersonFile } from '../../person/person-file.ts';
import type { OpenDocument } from './open-document.ts';

/**
 * Documents of this device with all that lies beside them, in one file: a folder for each, by its id, in which it lies as on a
 * site. `openFile` opens it again.
 */
export async function zipDocuments(documents: readonly OpenDocument[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const entries: Record<string, Uint8Array> = {};
  for (const { id, file, text, files, person } of documents) {
    const folder = `${id}/${file.slice(0, file.lastIndexOf('/') + 1)}`;
    entries[`${id}/${file}`] = strToU8(text);
    for (const [name, bytes] of files) entries[`${folder}${name}`] = bytes;
    if (person) entries[`${folder}${PERSON_FILE}`] = strToU8(writePersonFile(person, text));
  }
  // Photos are pressed together already.
  return zipSync(entries, { level: 0 });
}
