import path from 'node:path';
import { nameBelow } from '../files/name-below.ts';
import { afterChanges } from '../files/after-changes.ts';
import { formatMessage, hasErrors, type Message } from '../model/message.ts';
import { countWarnings } from './count-warnings.ts';
import { liveContent, type LiveOptions, type LiveState } from './live-content.ts';
import { livePages } from './live-pages.ts';

/** As much of a watcher of files as is needed here. Names are whole paths. */
export interface Watcher {
  readonly add: (folder: string) => unknown;
  readonly on: (event: WatchEvent, hear: (file: string) => void) => unknown;
}

type WatchEvent = 'add' | 'addDir' | 'change' | 'unlink' | 'unlinkDir';

/** Where an author reads what is to be put right. */
export interface Terminal {
  readonly error: (words: string) => void;
  readonly warn: (words: string) => void;
  readonly info: (words: string) => void;
}

/** Where changes come from, and where messages go. */
export interface ServeOptions extends LiveOptions {
  readonly watcher: Watcher;
  readonly logger: Terminal;
}

/**
 * Reads the content for the pages of `npm run dev`, and again after each change, with its messages in the terminal.
 * Settles when pages can be shown for the first time.
 */
export async function serveContent(root: string, options: ServeOptions): Promise<void> {
  const { watcher, logger: terminal } = options;
  const look = liveContent(root, options);
  const pages = livePages();
  let changed = new Set<string>();
  let before: readonly Message[] = [];
  let isRead = false;
  const load = async (): Promise<void> => {
    const files = changed;
    changed = new Set();
    const state = await look(files);
    // The page first: its author looks there.
    pages.show(state.entries);
    report(terminal, state, before);
    before = state.messages;
  };
  const loadSoon = afterChanges(load, (error) => terminal.error(String(error)));
  const folder = path.join(root, 'content');
  const hear = (file: string): void => {
    const name = nameBelow(root, file);
    if (name !== 'content' && !name.startsWith('content/')) return;
    changed.add(name);
    pages.stir();
    if (isRead) loadSoon();
  };
  watcher.add(folder);
  // Before anything is read, so that nothing that changes meanwhile is missed.
  for (const event of ['add', 'addDir', 'change', 'unlink', 'unlinkDir'] as const) watcher.on(event, hear);
  await load();
  isRead = true;
  if (changed.size > 0) loadSoon();
}

/**
 * Errors are told in full, those of the files that were changed first. What was told before and is in no file that was
 * changed is only counted. Of all else only how much there is, or nobody would see the errors.
 */
function report(terminal: Terminal, { messages, work }: LiveState, before: readonly Message[]): void {
  const told = new Set(before.filter(isError).map(formatMessage));
  const looked = new Set([...work.read, ...work.checked]);
  const errors = messages.filter(isError);
  const isNews = (message: Message): boolean => looked.has(message.file) || !told.has(formatMessage(message));
  const [here, elsewhere] = [
    errors.filter(({ file }) => looked.has(file)),
    errors.filter(({ file }) => !looked.has(file)),
  ];
  for (const message of [...here, ...elsewhere].filter(isNews)) terminal.error(`\n${formatMessage(message)}`);
  const known = errors.filter((message) => !isNews(message));
  if (known.length > 0) terminal.error(stillThere(known));
  const others = countWarnings(messages);
  if (others) terminal.warn(`${others} npm run check shows them.`);
  if (errors.length === 0 && hasErrors(before)) terminal.info(MENDED);
}

function isError({ severity }: Message): boolean {
  return severity === 'error';
}

/** `2 errors from before are still there, in content/tasks/make-tea/en-GB.mdx.` */
function stillThere(known: readonly Message[]): string {
  const files = [...new Set(known.map(({ file }) => file))];
  const count = known.length === 1 ? '1 error from before is' : `${known.length} errors from before are`;
  return `${count} still there, in ${files.join(', ')}.`;
}

const MENDED = 'All is put right. No document has an error now.';
