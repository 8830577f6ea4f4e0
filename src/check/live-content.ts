import { today } from '../files/today.ts';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { type CheckMemory, type CheckWork, rememberChecks } from './check-memory.ts';
import { checkContent, type ContentCheckOptions } from './check-content.ts';

/** One content file: what it says, or last said while it could be read, and what is to be put right in it. */
export interface Entry {
  /** Absent only while a file has never been readable. */
  readonly document?: Document;
  /** Whether the document stands as it was before its file was broken. */
  readonly isKept: boolean;
  readonly messages: readonly Message[];
}

/** What is so after a change. */
export interface LiveState {
  /** File -> what there is of it. What has not changed is the same object as before. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly messages: readonly Message[];
  /** What was looked at for this change. */
  readonly work: CheckWork;
}

/** What the content is held against. No paper is laid out. */
export type LiveOptions = Omit<ContentCheckOptions, 'files' | 'withPapers' | 'memory'>;

/**
 * The content of a project while somebody writes. Hand it the files that were changed since the last time, by their paths
 * from the project's folder, and it says what is so now. Never called while it still answers the last call.
 */
export type LiveContent = (changed: Iterable<string>) => Promise<LiveState>;

/** Reads and checks the content of a project each time that files have changed, and only what they bear on. */
export function liveContent(root: string, options: LiveOptions): LiveContent {
  let entries: ReadonlyMap<string, Entry> = new Map();
  let memory: { readonly day: string; readonly checks: CheckMemory } | undefined;
  return async (changed) => {
    const day = options.today ?? today();
    // Over night reviews fall due in documents that nobody has touched.
    if (memory?.day !== day) memory = { day, checks: rememberChecks() };
    const { checks } = memory;
    for (const file of changed) checks.touch(file);
    const check = await checkContent(root, { ...options, withPapers: false, memory: checks });
    const readable = new Map(check.documents.map(({ document }) => [document.file, document]));
    const told = Map.groupBy(check.messages, ({ file }) => file);
    const before = entries;
    entries = new Map(
      [...new Set([...readable.keys(), ...check.unread, ...told.keys()])].map((file) => [
        file,
        entryOf(readable.get(file), told.get(file) ?? [], before.get(file)),
      ]),
    );
    return { entries, messages: check.messages, work: checks.work() };
  };
}

/** A file that is broken while somebody writes keeps its page as it was; the page says what to put right. */
function entryOf(current: Document | undefined, messages: readonly Message[], before?: Entry): Entry {
  const document = current ?? before?.document;
  return {
    ...(document ? { document } : {}),
    isKept: document !== undefined && current === undefined,
    messages,
  };
}
