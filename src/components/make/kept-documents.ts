import { forgetLink } from './disk/kept-links.ts';
import { allOf, type EarlierVersion, keepEarlier } from './earlier-versions.ts';
import { changeKept, type DocumentRecord, type KeptChange, keptDatabase } from './kept-database.ts';
import { keysOf, putFiles, readFiles, sweepFiles } from './kept-files.ts';
import type { OpenDocument } from './open-document.ts';
import { dropEarlier } from './take-over-earlier.ts';
import { toNewForm } from './to-new-form.ts';

/** A document as it is kept on this device. */
export interface KeptDocument extends OpenDocument {
  /** Goes up with each save, so that two tabs never write over each other. */
  readonly version: number;
  /** When it was saved last, in milliseconds. */
  readonly changed: number;
  /** When it was deleted. Until it is swept out it can be taken back. */
  readonly deleted?: number;
}

/** A document in the list: its files are read when it is opened. */
export type ListedDocument = Omit<KeptDocument, 'files'>;

/** What came of an attempt to save: the new version, or that somebody else has saved since. */
export type Saved = { readonly version: number } | 'other';

/** The documents on this device. Every call may throw what the browser says: it may be full, or forbid to keep anything. */
export interface KeptDocuments {
  /** Those that are not deleted, the last changed first. */
  readonly list: () => Promise<readonly ListedDocument[]>;
  readonly find: (id: string) => Promise<KeptDocument | undefined>;
  /**
   * Saves a document over its version `over`; 0 is a new one. Writes nothing where another tab has saved since. Files that lie
   * there already are not written again, and a text is never there before its files.
   */
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

/** Opens what is kept. `clock` gives milliseconds. */
export function openKept(clock: () => number = Date.now): KeptDocuments {
  const listeners = new Set<(id: string) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
  const hear = (id: string): void => listeners.forEach((listener) => listener(id));
  channel?.addEventListener('message', ({ data }: MessageEvent<string>) => hear(data));
  // A channel has no target: only pages of this site hear it.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = (id: string): void => channel?.postMessage(id);
  const open = keptDatabase(() => hear(''));
  const changing = async <Answer>(work: (change: KeptChange) => Promise<Answer>): Promise<Answer> =>
    changeKept(await open(), work);

  const put = async (document: OpenDocument, over: number): Promise<Saved> => {
    const { id, file, text, files, versions, person } = document;
    await toNewForm(await open(), id);
    const keys = await keysOf(files);
    const answer = await changing(async (change) => {
      const known = await change.objectStore('documents').get(id);
      if ((known?.version ?? 0) !== over) return 'other';
      const version = over + 1;
      const changed = clock();
      await putFiles(change, files, keys, known);
      const record = { id, file, text, files: keys, version, changed };
      await change
        .objectStore('documents')
        .put({ ...record, ...(versions && { versions }), ...(person && { person }) });
      if (known && (await keepEarlier(change, known, clock()))) await sweepFiles(change);
      return { version };
    });
    if (answer !== 'other') tell(id);
    return answer;
  };
  const makeRoom = (): Promise<void> =>
    changing(async (change) => {
      await change.objectStore('versions').clear();
      await sweepFiles(change);
      dropEarlier();
    });
  const mark = async (id: string, deleted: number | undefined): Promise<void> => {
    await changing(async (change) => {
      const known = await change.objectStore('documents').get(id);
      if (!known) return;
      const { deleted: _, ...rest } = known;
      await change.objectStore('documents').put(deleted === undefined ? rest : { ...rest, deleted });
    });
    tell(id);
  };

  return {
    list: async () => {
      const { stay, gone } = await changing(async (change) => {
        const store = change.objectStore('documents');
        const all = await store.getAll();
        const isOver = ({ deleted }: DocumentRecord): boolean =>
          deleted !== undefined && clock() - deleted > TO_TAKE_BACK;
        const old = all.filter(isOver);
        for (const { id } of old) {
          await store.delete(id);
          await change.objectStore('versions').delete(allOf(id));
        }
        await sweepFiles(change);
        return { stay: all.filter(({ deleted }) => deleted === undefined), gone: old };
      });
      for (const { id } of gone) void forgetLink(id);
      return stay.map(withoutFiles).toSorted((a, b) => b.changed - a.changed);
    },
    find: async (id) => {
      const work = (await open()).transaction(['documents', 'files']);
      const known = await work.objectStore('documents').get(id);
      if (!known || known.deleted !== undefined) return undefined;
      return { ...known, files: await readFiles(work, known.files) };
    },
    save: async (document, over) => {
      try {
        return await put(document, over);
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError') throw error;
        // What is written now matters more than what was before.
        await makeRoom();
        return put(document, over);
      }
    },
    earlier: async (id) => {
      const all = await (await open()).getAll('versions', allOf(id));
      return all.toSorted((a, b) => b.at - a.at);
    },
    goBack: async (id, at) => {
      await toNewForm(await open(), id);
      const before = await changing(async (change) => {
        const known = await change.objectStore('documents').get(id);
        const wanted = await change.objectStore('versions').get([id, at]);
        if (!known || known.deleted !== undefined || !wanted) return undefined;
        await keepEarlier(change, known, clock(), 'always');
        const { at: _, ...content } = wanted;
        const { file, version } = known;
        await change
          .objectStore('documents')
          .put({ ...content, file, version: version + 1, changed: clock() });
        return known.changed;
      });
      if (before !== undefined) tell(id);
      return before;
    },
    delete: (id) => mark(id, clock()),
    takeBack: (id) => mark(id, undefined),
    onOther: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function withoutFiles(record: DocumentRecord): ListedDocument {
  const { files: _, ...rest } = record;
  return rest;
}
