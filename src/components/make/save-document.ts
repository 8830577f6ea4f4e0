import type { KeptDocuments } from './kept-documents.ts';
import type { DocumentStore } from './open-document.ts';

/** How it stands with keeping a document. `other`: another tab has saved it since, and nothing is written over that. */
export type Saving = 'saved' | 'saving' | 'not saved' | 'other';

/** Keeps the open document on this device while it is written. */
export interface Saver {
  readonly now: () => Saving;
  readonly subscribe: (listener: () => void) => () => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds after the first key that is not saved: with what saving takes, less than half a second. */
const PAUSE = 300;

/** Saves each change within half a second, also while somebody goes on typing, and when the page is left. `version` is that of what was opened. */
export function saveDocument(store: DocumentStore, kept: KeptDocuments, version: number): Saver {
  const listeners = new Set<() => void>();
  let state: Saving = 'saved';
  let saved = version === 0 ? undefined : store.now();
  let over = version;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = Promise.resolve();

  const say = (next: Saving): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const save = async (): Promise<void> => {
    const document = store.now();
    if (document === saved || state === 'other') return;
    try {
      const answer = await kept.save(document, over);
      if (answer === 'other') {
        say('other');
        return;
      }
      over = answer.version;
      saved = document;
      say(store.now() === document ? 'saved' : 'saving');
    } catch {
      say('not saved');
    }
  };
  const compare = async (): Promise<void> => {
    const known = await kept.find(store.now().id);
    if (known && known.version !== over) say('other');
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(save);
    return running;
  };
  const changed = (): void => {
    if (state === 'other') return;
    say('saving');
    timer ??= setTimeout(() => void flush(), PAUSE);
  };
  const leave = (): void => {
    if (document.visibilityState === 'hidden') void flush();
  };
  const ends = [
    store.subscribe(changed),
    kept.onOther((id) => {
      if (id === store.now().id) void compare();
    }),
  ];
  document.addEventListener('visibilitychange', leave);
  if (version === 0) void flush();

  return {
    now: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    flush,
    close: () => {
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', leave);
      void flush();
    },
  };
}
