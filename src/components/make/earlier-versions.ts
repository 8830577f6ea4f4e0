import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OpenDocument } from './open-document.ts';
import { isWorthKeeping, versionsThatStay } from './versions-that-stay.ts';

/** What a document was like before. */
export interface EarlierVersion extends Pick<OpenDocument, 'text' | 'files' | 'versions' | 'person'> {
  /** When it was changed to be like this, in milliseconds. */
  readonly at: number;
}

/** What the documents on this device were like on the last days. */
export interface EarlierVersions {
  /** Those of a document, the last first. */
  readonly list: (id: string) => Promise<readonly EarlierVersion[]>;
  /**
   * Keeps what a document was like, when that is worth it; with `always`, in any case. Those that are too old or too many go.
   */
  readonly keep: (id: string, version: EarlierVersion, always?: 'always') => Promise<void>;
  /** Those of a document go, which is no more. */
  readonly forget: (id: string) => Promise<void>;
  /** All go, to make room for what is written now. */
  readonly makeRoom: () => Promise<void>;
}

/** A photo is kept once, however many versions show it. */
interface KeptVersion extends Omit<EarlierVersion, 'files'> {
  readonly id: string;
  /** The hashes of its files, by their names. */
  readonly files: ReadonlyMap<string, string>;
}

interface Kept extends DBSchema {
  versions: { key: [id: string, at: number]; value: KeptVersion };
  files: { key: string; value: Uint8Array };
}

const NAME = 'clearstep-make-earlier';

/** Opens them. They lie beside the documents: whatever happens to them, documents are kept as before. `clock` gives milliseconds. */
export function openEarlier(clock: () => number): EarlierVersions {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const open = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDB<Kept>(NAME, 1, {
      upgrade: (database) => {
        database.createObjectStore('versions', { keyPath: ['id', 'at'] });
        database.createObjectStore('files');
      },
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  /** One after the other: each counts on what the one before has kept. */
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const answer = running.then(work);
    running = answer.catch(() => undefined);
    return answer;
  };
  const timesOf = async (id: string): Promise<number[]> =>
    (await (await open()).getAllKeys('versions', allOf(id))).map(([, at]) => at);
  const put = async (id: string, { files, ...version }: EarlierVersion): Promise<void> => {
    const hashed = await Promise.all(
      [...files].map(async ([name, bytes]) => [name, await hash(bytes), bytes] as const),
    );
    const work = (await open()).transaction(['versions', 'files'], 'readwrite');
    const names = new Map(hashed.map(([name, key]) => [name, key]));
    await Promise.all([
      ...hashed.map(([, key, bytes]) => work.objectStore('files').put(bytes, key)),
      work.objectStore('versions').put({ ...version, id, files: names }),
      work.done,
    ]);
  };
  const drop = async (keys: readonly [string, number][]): Promise<void> => {
    if (keys.length === 0) return;
    const work = (await open()).transaction(['versions', 'files'], 'readwrite');
    await Promise.all(keys.map((key) => work.objectStore('versions').delete(key)));
    const shown = new Set(
      (await work.objectStore('versions').getAll()).flatMap(({ files }) => [...files.values()]),
    );
    const stored = await work.objectStore('files').getAllKeys();
    await Promise.all(
      stored.filter((key) => !shown.has(key)).map((key) => work.objectStore('files').delete(key)),
    );
    await work.done;
  };
  return {
    list: async (id) => {
      const work = (await open()).transaction(['versions', 'files']);
      const found = await work.objectStore('versions').getAll(allOf(id));
      const versions = await Promise.all(
        found.map(async (version): Promise<EarlierVersion> => {
          const read = await Promise.all(
            [...version.files].map(
              async ([name, key]) => [name, await work.objectStore('files').get(key)] as const,
            ),
          );
          return {
            ...version,
            files: new Map(read.flatMap(([name, bytes]) => (bytes ? [[name, bytes]] : []))),
          };
        }),
      );
      return versions.toSorted((a, b) => b.at - a.at);
    },
    keep: (id, version, always) =>
      inTurn(async () => {
        const times = await timesOf(id);
        if (!always && !isWorthKeeping(version.at, clock(), times)) return;
        await put(id, version);
        const stay = versionsThatStay([...times, version.at], clock());
        await drop(times.filter((at) => !stay.has(at)).map((at) => [id, at]));
      }),
    forget: (id) => inTurn(async () => drop((await timesOf(id)).map((at) => [id, at]))),
    makeRoom: () =>
      inTurn(async () => {
        const work = (await open()).transaction(['versions', 'files'], 'readwrite');
        await Promise.all([
          work.objectStore('versions').clear(),
          work.objectStore('files').clear(),
          work.done,
        ]);
      }),
  };
}

/** Each version of a document, whenever it is from. */
function allOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
