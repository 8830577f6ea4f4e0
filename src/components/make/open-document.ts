/** A document that somebody makes. Its text is the truth: everything else on the page is a view of it. */
export interface OpenDocument {
  /** What it is kept under on this device. */
  readonly id: string;
  /** Where it would lie on a site: `content/tasks/make-tea/en-GB.mdx`. Messages name it. */
  readonly file: string;
  readonly text: string;
  /** Photos and tables that lie beside it, by the names of their files: `cup.jpg`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /**
   * The versions of photos that have come from the site as papers show them, by name: those of the files there, which a check
   * with readers counts. Any other photo has that of its bytes.
   */
  readonly versions?: ReadonlyMap<string, string>;
}

/** Holds the document that is open, and every text that it has been. */
export interface DocumentStore {
  readonly now: () => OpenDocument;
  /**
   * The document has a new text. What is typed into one place in one go is one step back: `place` names it, such as the field of
   * the form. Without a place each text is a step of its own. The same text as before changes nothing.
   */
  readonly setText: (next: string, place?: string) => void;
  /** Puts a photo or a table beside it, or takes it away. Steps back do not bring files back. */
  readonly setFile: (name: string, bytes: Uint8Array | undefined) => void;
  /** It is another file from now on, as after a new name. */
  readonly setName: (file: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Calls after each change. The answer ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Milliseconds. A longer pause while typing in one place starts another step. */
const PAUSE = 1000;

/** Opens a document, with nothing to take back yet. `clock` gives milliseconds. */
export function openDocument(first: OpenDocument, clock: () => number = Date.now): DocumentStore {
  const listeners = new Set<() => void>();
  const before: string[] = [];
  let after: string[] = [];
  let document = first;
  let typing: { readonly place: string; readonly at: number } | undefined;

  const change = (next: Partial<OpenDocument>): void => {
    document = { ...document, ...next };
    for (const listener of listeners) listener();
  };
  const step = (from: string[], to: string[]): void => {
    const text = from.pop();
    if (text === undefined) return;
    to.push(document.text);
    typing = undefined;
    change({ text });
  };

  return {
    now: () => document,
    setText: (next, place) => {
      if (next === document.text) return;
      const at = clock();
      const goesOn = place !== undefined && typing?.place === place && at - typing.at <= PAUSE;
      if (!goesOn) before.push(document.text);
      typing = place === undefined ? undefined : { place, at };
      after = [];
      change({ text: next });
    },
    setFile: (name, bytes) => {
      const files = new Map(document.files);
      if (bytes) files.set(name, bytes);
      else files.delete(name);
      const versions = new Map(document.versions);
      versions.delete(name);
      change({ files, versions });
    },
    setName: (file) => change({ file }),
    undo: () => step(before, after),
    redo: () => step(after, before),
    canUndo: () => before.length > 0,
    canRedo: () => after.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
