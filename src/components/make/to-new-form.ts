import type { IDBPDatabase } from 'idb';
import { changeKept, type KeptSchema } from './kept-database.ts';
import { keysOf, putFiles } from './kept-files.ts';

/**
 * The files of a document that was saved with their bytes in it move to the other files. Before the first change of it: until then
 * it is read as it is.
 */
export async function toNewForm(database: IDBPDatabase<KeptSchema>, id: string): Promise<void> {
  const before = await database.get('documents', id);
  const old = [...(before?.files ?? [])].filter(
    (file): file is [string, Uint8Array] => typeof file[1] !== 'string',
  );
  if (!before || old.length === 0) return;
  const bytes = new Map(old);
  const keys = await keysOf(bytes);
  await changeKept(database, async (change) => {
    const now = await change.objectStore('documents').get(id);
    // Another tab has saved it since, and moved them.
    if (now?.version !== before.version) return;
    await putFiles(change, bytes, keys);
    await change.objectStore('documents').put({ ...now, files: new Map([...now.files, ...keys]) });
  });
}
