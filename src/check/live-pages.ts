import type { Entry } from './live-content.ts';

/**
 * Where the pages of `npm run dev` find the content: in the memory of the process, as it was read last. Nothing is
 * written to the disk on the way, and what has not changed is the very same object. Who checks the content, who serves
 * the pages and who tells the browser are loaded apart from each other, so this is one for the whole process.
 */
export interface LivePages {
  /** Settles when the content has been read for the first time. */
  readonly entries: Promise<ReadonlyMap<string, Entry>>;
  /** The content is as it is now, and pages that are open are to be loaded anew. */
  readonly show: (entries: ReadonlyMap<string, Entry>) => void;
  /** Who loads pages anew. */
  readonly onShow: (reload: () => void) => void;
  /** A change has been seen, and what comes of it will be asked for in a moment. */
  readonly stir: () => void;
  /** Settles when nobody waits for a page: the moment for what may come later. */
  readonly calm: () => Promise<void>;
}

export function livePages(): LivePages {
  const place = globalThis as { [key]?: LivePages };
  return (place[key] ??= makeLivePages());
}

const key = Symbol.for('clearstep:live-pages');

/** Milliseconds. In this time a browser has asked for the page again. */
const STIR = 250;

function makeLivePages(): LivePages {
  const first = Promise.withResolvers<ReadonlyMap<string, Entry>>();
  let entries = first.promise;
  let reload = (): void => {};
  let stirred = 0;
  return {
    get entries() {
      return entries;
    },
    show: (shown) => {
      first.resolve(shown);
      entries = Promise.resolve(shown);
      stirred = Date.now();
      reload();
    },
    onShow: (how) => {
      reload = how;
    },
    stir: () => {
      stirred = Date.now();
    },
    calm: async () => {
      // Whatever waits has its turn first.
      await pause(0);
      while (Date.now() - stirred < STIR) await pause(STIR - (Date.now() - stirred));
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
