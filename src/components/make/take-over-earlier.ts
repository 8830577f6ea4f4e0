import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { KeptSchema, VersionRecord } from './kept-database.ts';
import type { FileKey } from './kept-files.ts';

/** Where earlier versions lay before they shared their files with documents. */
interface Before extends DBSchema {
  versions: { key: [id: string, at: number]; value: VersionRecord };
  files: { key: FileKey; value: Uint8Array };
}

const NAME = 'clearstep-make-earlier';

/**
 * Earlier versions that were kept in a database of their own move to the documents. Whatever goes wrong, documents are kept as
 * before, and the next page that is opened tries again.
 */
export async function takeOverEarlier(database: IDBPDatabase<KeptSchema>): Promise<void> {
  try {
    const before = await openDB<Before>(NAME, 1, {
      // There is none: none is made.
      upgrade: (_fresh, _from, _to, change) => {
        change.done.catch(() => undefined);
        change.abort();
      },
    });
    // Versions first: a file that none of them names would be taken out by another tab.
    for (const version of await before.getAll('versions')) await database.put('versions', version);
    for (const key of await before.getAllKeys('files')) {
      const bytes = await before.get('files', key);
      if (bytes) await database.put('files', bytes, key);
    }
    before.close();
    await deleteDB(NAME);
  } catch {
    // There are none, or they are still where they were.
  }
}

/** Those that have not moved yet go, to make room. */
export function dropEarlier(): void {
  deleteDB(NAME).catch(() => undefined);
}
