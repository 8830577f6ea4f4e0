import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import site from 'virtual:clearstep/site';
import { checkContent, type ContentCheck } from './check/check-content.ts';
import { countWarnings } from './check/count-warnings.ts';
import { rulePage } from './check/rule-page.ts';
import { openSpellingCheck, type SpellingCheck } from './check/spelling/index.ts';
import { afterChanges } from './files/after-changes.ts';
import { pictureState } from './files/pictures.ts';
import type { Document } from './model/document.ts';
import { formatMessage, hasErrors, type Message } from './model/message.ts';
import { MessagesError } from './model/messages-error.ts';

/** One content file: what it says, or last said while it could be read, and what is to be put right in it. */
export interface Entry {
  /** Absent only while a file has never been readable. */
  readonly document?: Document;
  /** Whether the document stands as it was before its file was broken. */
  readonly isKept: boolean;
  readonly messages: readonly Message[];
  /** When its pictures were saved last, so that a page is new after one of them has changed. */
  readonly pictures: string;
}

/** Gives pages the same documents that every other output is made from. Astro's own MDX never sees these files. */
function documentLoader(): Loader {
  return {
    name: 'clearstep-documents',
    load: async (context) => {
      const messages = stopping(await loadAll(context));
      if (!context.watcher && hasErrors(messages)) {
        // The messages mark it as a matter for the author: the build shows it without a stack trace.
        throw new MessagesError(messages, 'The content has errors, named above. Nothing was built.');
      }
      watch(context, hasErrors(messages));
    },
  };
}

/** What ends a build: any error. In a build of drafts only what leaves a document without a page. */
function stopping({ messages, unread }: ContentCheck): readonly Message[] {
  if (process.env['CLEARSTEP_WARN_ONLY'] !== '1') return messages;
  return messages.filter(({ file }) => unread.includes(file));
}

let spelling: SpellingCheck | undefined;

/** One for as long as the server or the build lasts: its dictionary is opened once, and its thread keeps nothing waiting. */
function spellingCheck(): SpellingCheck {
  return (spelling ??= openSpellingCheck());
}

async function loadAll(context: LoaderContext): Promise<ContentCheck> {
  const root = fileURLToPath(context.config.root);
  const check = await checkContent(root, {
    site,
    withPapers: false,
    spelling: spellingCheck(),
    ruleAddress: rulePage,
  });
  const { documents, messages } = check;
  const readable = new Map(documents.map(({ document }) => [document.file, document]));
  const files = new Set([...readable.keys(), ...check.unread, ...messages.map((message) => message.file)]);
  const entries = new Map<string, Entry>();
  for (const file of files) {
    const current = readable.get(file);
    const document = current ?? lastGood(context, file);
    entries.set(file, {
      ...(document ? { document } : {}),
      isKept: document !== undefined && current === undefined,
      messages: messages.filter((message) => message.file === file),
      pictures: document ? await pictureState(document, root) : '',
    });
  }
  report(context, messages);
  // All in one go: nobody sees a document under its new name and its old one, too.
  for (const [id, entry] of entries)
    context.store.set({ id, data: { ...entry }, digest: context.generateDigest({ ...entry }) });
  for (const id of context.store.keys()) if (!files.has(id)) context.store.delete(id);
  return check;
}

/** A file that is broken while somebody writes keeps its page as it was; the page says what to put right. */
function lastGood(context: LoaderContext, file: string): Document | undefined {
  return context.watcher
    ? (context.store.get<{ document?: Document }>(file)?.data.document ?? undefined)
    : undefined;
}

/** Errors are told in full; of all else only how much there is, or nobody would see the errors. */
function report({ logger }: LoaderContext, messages: readonly Message[]): void {
  for (const message of messages)
    if (message.severity === 'error') logger.error(`\n${formatMessage(message)}`);
  const others = countWarnings(messages);
  if (others) logger.warn(`${others} npm run check shows them.`);
}

/** Checks everything again on any change: documents name each other, and all of it takes a moment only. */
function watch(context: LoaderContext, isBroken: boolean): void {
  const { watcher } = context;
  if (!watcher) return;
  const folder = fileURLToPath(new URL('content/', context.config.root));
  watcher.add(folder);
  let wasBroken = isBroken;
  const load = afterChanges(
    async () => {
      const { messages } = await loadAll(context);
      if (wasBroken && !hasErrors(messages)) context.logger.info(MENDED);
      wasBroken = hasErrors(messages);
    },
    (error) => context.logger.error(String(error)),
  );
  const reload = (file: string): void => {
    if (file.startsWith(folder)) load();
  };
  watcher.on('add', reload).on('change', reload).on('unlink', reload);
}

const MENDED = 'All is put right. No document has an error now.';

export const collections = {
  documents: defineCollection({ loader: documentLoader(), schema: z.custom<Entry>() }),
};
