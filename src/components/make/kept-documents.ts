import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { forgetLink } from './disk/kept-links.ts';
import { type EarlierVersion, openEarlier } from './earlier-versions.ts';
import type { OpenDocument } from './open-document.ts';

/** A document as it is kept on this device. */
export interface KeptDocument extends OpenDocument {
  /** Goes up with each save, so that two tabs never write over each other. */
  readonly version: number;
  /** When it was saved last, in milliseconds. */
  readonly changed: number;
  /** When it was deleted. Until it is swept out it can be taken back. */
  readonly deleted?: number;
}

/** What came of an attempt to save: the new version, or that somebody else has saved since. */
export type Saved = { readonly version: number } | 'other';

/** The documents on this device. Every call may throw what the browser says: it may be full, or forbid to keep anything. */
export interface KeptDocuments {
  /** Those that are not deleted, the last changed first. */
  readonly list: () => Promise<readonly KeptDocument[]>;
  readonly find: (id: string) => Promise<KeptDocument | undefined>;
  /** Saves a document over its version `over`; 0 is a new one. Writes nothing where another tab has saved since. */
  readonly save: (document: OpenDocument, over: number) => Promise<Saved>;
  readonly delete: (id: string) => Promise<void>;
  readonly takeBack: (id: string) => Promise<void>;
  /** What a document was like on the last days, the last first. */
  readonly earlier: (id: string) => Promise<readonly EarlierVersion[]>;
  /**
   * A document becomes what it was at a time. What it is now is kept as an earlier version, so that there is a way back: the
   * answer is the time of that one.
   */
  readonly goBack: (id: string, at: number) => Promise<number | undefined>;
  /** Calls when another tab has saved or deleted something. The answer ends that. */
  readonly onOther: (listener: (id: string) => void) => () => void;
}

const NAME = 'clearstep-make';
/** How long a deleted document can be taken back, in milliseconds: 7 days. */
const TO_TAKE_BACK = 7 * 24 * 60 * 60 * 1000;

interface Kept extends DBSchema {
  documents: { key: string; value: KeptDocument };
}

/** Opens what is kept. `clock` gives milliseconds. */
export function openKept(clock: () => number = Date.now): KeptDocuments {
  let opened: Promise<IDBPDatabase<Kept>> | undefined;
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
  // A channel has no target: only pages of this site hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (id: string): void => channel?.postMessage(id);
  const open = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDB<Kept>(NAME, 1, {
      upgrade: (database) => void database.createObjectStore('documents', { keyPath: 'id' }),
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };
  const earlier = openEarlier(clock);
  const put = async (document: OpenDocument, over: number): Promise<Saved> => {
    const { id, file, text, files, versions, person } = document;
    const work = (await open()).transaction('documents', 'readwrite');
    const known = await work.store.get(id);
    if ((known?.version ?? 0) !== over) {
      await work.done;
      return 'other';
    }
    const version = over + 1;
    await work.store.put({
      id,
      file,
      text,
      files,
      version,
      changed: clock(),
      ...(versions && { versions }),
      ...(person && { person }),
    });
    await work.done;
    // Nobody waits for it, and where it cannot be kept the document is.
    if (known) earlier.keep(id, asEarlier(known)).catch(() => undefined);
    tell(id);
    return { version };
  };
  const save = async (document: OpenDocument, over: number): Promise<Saved> => {
    try {
      return await put(document, over);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
      // What is written now matters more than what was before.
      await earlier.makeRoom();
      return put(document, over);
    }
  };
  const find = async (id: string): Promise<KeptDocument | undefined> => {
    const known = await (await open()).get('documents', id);
    return known?.deleted === undefined ? known : undefined;
  };
  const mark = async (id: string, deleted: number | undefined): Promise<void> => {
    const work = (await open()).transaction('documents', 'readwrite');
    const known = await work.store.get(id);
    if (known) {
      const { deleted: _, ...rest } = known;
      await work.store.put(deleted === undefined ? rest : { ...rest, deleted });
    }
    await work.done;
    tell(id);
  };
  return {
    list: async () => {
      const work = (await open()).transaction('documents', 'readwrite');
      const all = await work.store.getAll();
      const old = all.filter(({ deleted }) => deleted !== undefined && clock() - deleted > TO_TAKE_BACK);
      await Promise.all([...old.map(({ id }) => work.store.delete(id)), work.done]);
      for (const { id } of old) {
        earlier.forget(id).catch(() => undefined);
        void forgetLink(id);
      }
      return all.filter(({ deleted }) => deleted === undefined).toSorted((a, b) => b.changed - a.changed);
    },
    find,
    save,
    earlier: earlier.list,
    goBack: async (id, at) => {
      const [known, versions] = await Promise.all([find(id), earlier.list(id)]);
      const wanted = versions.find((each) => each.at === at);
      if (!known || !wanted) return undefined;
      await earlier.keep(id, asEarlier(known), 'always');
      const { at: _, ...content } = wanted;
      const saved = await save({ id, file: known.file, ...content }, known.version);
      return saved === 'other' ? undefined : known.changed;
    },
    delete: (id) => mark(id, clock()),
    takeBack: (id) => mark(id, undefined),
    onOther: (listener) => {
      const take = ({ data }: MessageEvent<string>): void => listener(data);
      channel?.addEventListener('message', take);
      return () => channel?.removeEventListener('message', take);
    },
  };
}

function asEarlier({ text, files, versions, person, changed }: KeptDocument): EarlierVersion {
  return { at: changed, text, files, ...(versions && { versions }), ...(person && { person }) };
}
