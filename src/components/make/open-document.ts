import type { PersonalVersion } from '../../person/person-file.ts';

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
  /** How it is shown to one person. Its text is then that of the document below, which stays as it is. */
  readonly person?: PersonalVersion;
}

/** Holds the document that is open, and everything that it has been. */
export interface DocumentStore {
  readonly now: () => OpenDocument;
  /**
   * The document has a new text. What is typed into one place in one go is one step back: `place` names it, such as the field of
   * the form. Without a place each text is a step of its own. The same text as before changes nothing.
   */
  readonly setText: (next: string, place?: string) => void;
  /** The same for how it is shown to one person. */
  readonly setPerson: (next: PersonalVersion, place?: string) => void;
  /** What the document is like by now, of which this is a person's version. It is no step back. */
  readonly renew: (newest: Pick<OpenDocument, 'text' | 'files' | 'versions'>) => void;
  /** Puts a photo or a table beside it, or takes it away. Steps back do not bring files back. */
  readonly setFile: (name: string, bytes: Uint8Array | undefined) => void;
  /** A table beside it has other bytes, which is a step like a text. `place` names the cell. */
  readonly setTable: (name: string, bytes: Uint8Array, place?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Calls after each change. The answer ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a step back brings back: the text, how it is shown to one person, or a table beside it. */
type Step =
  | Pick<OpenDocument, 'text'>
  | Required<Pick<OpenDocument, 'person'>>
  | { readonly table: string; readonly bytes: Uint8Array | undefined };

/** Milliseconds. A longer pause while typing in one place starts another step. */
const PAUSE = 1000;

/** Opens a document, with nothing to take back yet. `clock` gives milliseconds. */
export function openDocument(first: OpenDocument, clock: () => number = Date.now): DocumentStore {
  const listeners = new Set<() => void>();
  const before: Step[] = [];
  let after: Step[] = [];
  let document = first;
  let typing: { readonly place: string; readonly at: number } | undefined;

  const change = (next: Partial<OpenDocument>): void => {
    document = { ...document, ...next };
    for (const listener of listeners) listener();
  };
  /** What has to be known to take a step back. */
  const asIs = (next: Step): Step => {
    if ('table' in next) return { table: next.table, bytes: document.files.get(next.table) };
    return document.person ? { person: document.person } : { text: document.text };
  };
  const take = (next: Step): void => ('table' in next ? setFile(next.table, next.bytes) : change(next));
  const setFile = (name: string, bytes: Uint8Array | undefined): void => {
    const files = new Map(document.files);
    if (bytes) files.set(name, bytes);
    else files.delete(name);
    const versions = new Map(document.versions);
    versions.delete(name);
    change({ files, versions });
  };
  const step = (from: Step[], to: Step[]): void => {
    const next = from.pop();
    if (next === undefined) return;
    to.push(asIs(next));
    typing = undefined;
    take(next);
  };
  const goOn = (next: Step, place: string | undefined): void => {
    const at = clock();
    const isSameGo = place !== undefined && typing?.place === place && at - typing.at <= PAUSE;
    if (!isSameGo) before.push(asIs(next));
    typing = place === undefined ? undefined : { place, at };
    after = [];
    take(next);
  };

  return {
    now: () => document,
    setText: (next, place) => {
      if (next !== document.text) goOn({ text: next }, place);
    },
    setPerson: (person, place) => goOn({ person }, place),
    renew: (newest) => change(newest),
    setFile,
    setTable: (table, bytes, place) => goOn({ table, bytes }, place),
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
