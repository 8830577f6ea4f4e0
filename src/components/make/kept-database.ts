import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EarlierVersion } from './earlier-versions.ts';
import type { KeptDocument } from './kept-documents.ts';
import type { FileKey } from './kept-files.ts';
import { takeOverEarlier } from './take-over-earlier.ts';

/** What the database holds: texts apart from files, so that saving a text writes no photo again. */
export interface KeptSchema extends DBSchema {
  documents: { key: string; value: DocumentRecord };
  versions: { key: [id: string, at: number]; value: VersionRecord };
  files: { key: FileKey; value: Uint8Array };
}

/** A document as it lies in the database. Format 1 held the bytes of its files: they stay until it is saved again. */
export interface DocumentRecord extends Omit<KeptDocument, 'files'> {
  readonly files: ReadonlyMap<string, FileKey | Uint8Array>;
}

/** What a document was like before, as it lies in the database. */
export interface VersionRecord extends EarlierVersion {
  readonly id: string;
  readonly files: ReadonlyMap<string, FileKey>;
}

/** A change of documents, versions and files: all of it is kept, or nothing. */
export type KeptChange = IDBPTransaction<KeptSchema, ('documents' | 'versions' | 'files')[], 'readwrite'>;

const NAME = 'clearstep-make';
const FORMAT = 2;

/**
 * A way to open the database, once for all who ask. While a tab with an older form of this page is open it throws; once that is
 * closed `ready` is called, and it is open.
 */
export function keptDatabase(ready: () => void): () => Promise<IDBPDatabase<KeptSchema>> {
  let opened: Promise<IDBPDatabase<KeptSchema>> | undefined;
  const again = (): void => {
    opened = undefined;
  };
  const open = (): Promise<IDBPDatabase<KeptSchema>> =>
    new Promise((resolve, reject) => {
      const whole = openDB<KeptSchema>(NAME, FORMAT, {
        upgrade: (database, from) => {
          if (from < 1) database.createObjectStore('documents', { keyPath: 'id' });
          database.createObjectStore('versions', { keyPath: ['id', 'at'] });
          database.createObjectStore('files');
        },
        blocked: () => {
          reject(new Error('A tab with an older form of this page is open.'));
          wait().catch(again);
        },
        // A newer form of this page is open in another tab: what is written here is offered as a file from now on.
        blocking: (_from, _to, { target }) => {
          (target as IDBDatabase).close();
          again();
        },
        terminated: again,
      }).then(async (database) => {
        await takeOverEarlier(database);
        return database;
      });
      const wait = async (): Promise<void> => {
        opened = Promise.resolve(await whole);
        ready();
      };
      whole.then(resolve, (error: unknown) => {
        again();
        reject(error);
      });
    });
  return () => (opened ??= open());
}

/** Makes a change of the database, of which all is kept or nothing. It may wait for the database alone. */
export async function changeKept<Answer>(
  database: IDBPDatabase<KeptSchema>,
  work: (change: KeptChange) => Promise<Answer>,
): Promise<Answer> {
  const change: KeptChange = database.transaction(['documents', 'versions', 'files'], 'readwrite');
  change.done.catch(() => undefined);
  try {
    const answer = await work(change);
    await change.done;
    return answer;
  } catch (error) {
    // What was written of it before is no more.
    if (change.error === null) abort(change);
    throw error;
  }
}

function abort(change: KeptChange): void {
  try {
    change.abort();
  } catch {
    // It is over already.
  }
}
