import type { IDBPTransaction } from 'idb';
import type { DocumentRecord, KeptChange, KeptSchema } from './kept-database.ts';

/** The name under which the bytes of a file are kept: their SHA-256 in hexadecimal digits. The same bytes are kept once. */
export type FileKey = string;

/** Whoever has the same bytes in hand again need not count them again. No code here changes the bytes of a file. */
const known = new WeakMap<Uint8Array, FileKey>();

/** The keys of files by their names. They have to be known before a change of the database begins, which waits for nothing else. */
export async function keysOf(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, FileKey>> {
  return new Map(
    await Promise.all([...files].map(async ([name, bytes]) => [name, await keyOf(bytes)] as const)),
  );
}

/**
 * Puts those of these files into the database that are not in it. What `before` names, the record that is saved over, is there: to
 * ask whether a photo is there, a browser reads all of it.
 */
export async function putFiles(
  change: KeptChange,
  files: ReadonlyMap<string, Uint8Array>,
  keys: ReadonlyMap<string, FileKey>,
  before?: DocumentRecord,
): Promise<void> {
  const there = new Set(before?.files.values());
  const store = change.objectStore('files');
  for (const [name, bytes] of files) {
    const key = keys.get(name);
    if (key === undefined || there.has(key)) continue;
    if ((await store.getKey(key)) === undefined) await store.put(bytes, key);
  }
}

/** The bytes of files by their names. */
export async function readFiles(
  work: IDBPTransaction<KeptSchema, ('documents' | 'files')[]>,
  files: ReadonlyMap<string, FileKey | Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await Promise.all(
    [...files].map(async ([name, file]): Promise<[string, Uint8Array][]> => {
      if (typeof file !== 'string') return [[name, file]];
      const bytes = await work.objectStore('files').get(file);
      if (!bytes) return [];
      known.set(bytes, file);
      return [[name, bytes]];
    }),
  );
  return new Map(read.flat());
}

/**
 * Takes out the files that no document, deleted ones among them, and no version names. A file that is only in the memory of a tab,
 * as for a step back, is put in again when that tab saves it.
 */
export async function sweepFiles(change: KeptChange): Promise<void> {
  const [documents, versions, keys] = await Promise.all([
    change.objectStore('documents').getAll(),
    change.objectStore('versions').getAll(),
    change.objectStore('files').getAllKeys(),
  ]);
  const named = new Set([...documents, ...versions].flatMap(({ files }) => [...files.values()]));
  const store = change.objectStore('files');
  await Promise.all(keys.filter((key) => !named.has(key)).map((key) => store.delete(key)));
}

async function keyOf(bytes: Uint8Array): Promise<FileKey> {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  const key = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  known.set(bytes, key);
  return key;
}
