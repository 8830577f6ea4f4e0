import type { KnownLanguages, NewDocument } from '../open-file.ts';
import { fileName, zipName } from '../name-document.ts';
import type { DocumentStore, OpenDocument } from '../open-document.ts';
import type { Watched } from '../use-store.ts';
import { findLink, keepLink } from './kept-links.ts';
import { mayWrite, pickFolder, pickNewFile } from './pickers.ts';
import {
  type LinkToDisk,
  nameOfPlace,
  openFromFile,
  openFromFolder,
  type PlaceOnDisk,
  writeToPlace,
} from './place-on-disk.ts';

/** How it stands with the file of a document. `changed`: somebody else has written it, and nothing was written over that. */
export interface OnDisk {
  readonly state: 'waiting' | 'saved' | 'changed' | 'refused' | 'failed';
  /** Absent: it lies nowhere on the disk. */
  readonly name?: string;
}

/** Saves a document to its file or folder, when somebody says so. Each of these is the answer to a press. */
export interface DiskSaver extends Watched<OnDisk> {
  /** Writes it, but over nothing that somebody else has written. */
  readonly save: () => Promise<void>;
  /** Writes over that, too. */
  readonly writeOver: () => Promise<void>;
  /** Takes what is there into the document. Undo brings back what was written here. */
  readonly take: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
  readonly saveInFolder: () => Promise<void>;
}

/**
 * Saves the document of a store. Where it lies is looked up among what this device remembers. `written` gives what is written of
 * it: the document, where not said.
 */
export function saveToDisk(
  store: DocumentStore,
  known: KnownLanguages,
  written: () => OpenDocument = store.now,
): DiskSaver {
  const listeners = new Set<() => void>();
  const { id } = store.now();
  let link: LinkToDisk | undefined;
  let now: OnDisk = { state: 'waiting' };
  const say = (state: OnDisk['state']): void => {
    now = { state, ...(link && { name: nameOfPlace(link.place) }) };
    for (const listener of listeners) listener();
  };
  const follow = (next: LinkToDisk): void => {
    link = next;
    void keepLink(id, next);
  };
  const run = async (work: () => Promise<OnDisk['state'] | undefined>): Promise<void> => {
    const state = await work().catch(() => 'failed' as const);
    if (state) say(state);
  };
  const write = async (isSure: boolean): Promise<OnDisk['state'] | undefined> => {
    if (!link) return undefined;
    if (!(await mayWrite(handleOf(link.place)))) return 'refused';
    const outcome = await writeToPlace(written(), link, isSure);
    if (outcome === 'changed') return 'changed';
    follow(outcome.link);
    return 'saved';
  };
  const begin = async (
    place: PlaceOnDisk | undefined,
    isSure: boolean,
  ): Promise<OnDisk['state'] | undefined> => {
    if (!place) return undefined;
    link = { place, stamps: {}, digests: {} };
    return write(isSure);
  };
  store.subscribe(() => {
    if (now.state === 'saved') say('waiting');
  });
  const remember = async (): Promise<void> => {
    const found = await findLink(id);
    if (!found || link) return;
    link = found;
    say('waiting');
  };
  void remember();
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    save: () => run(() => write(false)),
    writeOver: () => run(() => write(true)),
    take: () =>
      run(async () => {
        if (!link) return undefined;
        const theirs = await readAgain(link.place, known);
        if (!theirs?.link || !takeInto(store, theirs)) return 'failed';
        follow(theirs.link);
        return 'saved';
      }),
    saveAs: () =>
      run(async () => {
        const { file, files } = written();
        // Neither photos nor what is different for one person fit into a text.
        const name = files.size > 0 ? zipName(file) : fileName(file);
        const chosen = await pickNewFile(name);
        // The browser has asked already whether it may be written over.
        return begin(chosen && { file: chosen }, true);
      }),
    saveInFolder: () =>
      run(async () => {
        const folder = await pickFolder();
        return begin(folder && { folder, name: store.now().file.split('/').at(-1) ?? '' }, false);
      }),
  };
}

/** `false`: one of the two is made for one person, and the other for all. */
function takeInto(store: DocumentStore, { text, files, person }: NewDocument): boolean {
  const { person: mine, files: all } = store.now();
  if ((mine === undefined) !== (person === undefined)) return false;
  if (person && mine) {
    store.renew({ text, files: new Map([...all, ...files]) });
    // Where the newest text of the document is, this device knows best.
    store.setPerson({ ...person, from: mine.from });
  } else {
    for (const [name, bytes] of files) store.setFile(name, bytes);
    store.setText(text);
  }
  return true;
}

function handleOf(place: PlaceOnDisk): FileSystemHandle {
  return 'file' in place ? place.file : place.folder;
}

async function readAgain(place: PlaceOnDisk, known: KnownLanguages): Promise<NewDocument | undefined> {
  if ('file' in place) return (await openFromFile(place.file, known))[0];
  const all = await openFromFolder(place.folder, known);
  return all.find(({ link }) => link && 'name' in link.place && link.place.name === place.name);
}
