import type { DocumentRecord, KeptChange, VersionRecord } from './kept-database.ts';
import type { FileKey } from './kept-files.ts';
import type { OpenDocument } from './open-document.ts';
import { isWorthKeeping, versionsThatStay } from './versions-that-stay.ts';

/** What a document was like before. Its files lie in the database. */
export interface EarlierVersion extends Pick<OpenDocument, 'text' | 'versions' | 'person'> {
  /** When it was changed to be like this, in milliseconds. */
  readonly at: number;
}

/**
 * Keeps what a document was like, when that is worth it; with `always`, in any case. Those that are too old or too many go. `now` is
 * in milliseconds. Gives whether any have gone, so that files of theirs may have to go, too.
 */
export async function keepEarlier(
  change: KeptChange,
  record: DocumentRecord,
  now: number,
  always?: 'always',
): Promise<boolean> {
  const version = asEarlier(record);
  const store = change.objectStore('versions');
  const times = (await store.getAllKeys(allOf(record.id))).map(([, at]) => at);
  if (!always && !isWorthKeeping(version.at, now, times)) return false;
  await store.put(version);
  const stay = versionsThatStay([...times, version.at], now);
  const gone = times.filter((at) => !stay.has(at));
  await Promise.all(gone.map((at) => store.delete([record.id, at])));
  return gone.length > 0;
}

/** Each version of a document, whenever it is from. */
export function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

function asEarlier({ id, text, files, versions, person, changed }: DocumentRecord): VersionRecord {
  const keys = [...files].filter((file): file is [string, FileKey] => typeof file[1] === 'string');
  return {
    id,
    at: changed,
    text,
    files: new Map(keys),
    ...(versions && { versions }),
    ...(person && { person }),
  };
}
