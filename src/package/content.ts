import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import site from 'virtual:clearstep/site';
import { checkContent, type ContentCheck } from '../check/check-content.ts';
import { countWarnings } from '../check/count-warnings.ts';
import type { Entry, LiveOptions } from '../check/live-content.ts';
import { rulePage } from '../check/rule-page.ts';
import { serveContent } from '../check/serve-content.ts';
import { openSpellingCheck, type SpellingCheck } from '../check/spelling/index.ts';
import { formatMessage, hasErrors, type Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';

/** All documents of a project. Its `src/content.config.ts` says: `export const collections = { documents };` */
export const documents = defineCollection({ loader: documentLoader(), schema: z.custom<Entry>() });

/**
 * Gives pages the same documents that every other output is made from. Astro's own MDX never sees these files. A build
 * finds them in Astro's store. In `npm run dev` that store is left empty: it writes all of it to the disk half a second
 * after a change and reads it again, with every page that asks for it, so pages find them in memory instead.
 */
function documentLoader(): Loader {
  return {
    name: 'clearstep-documents',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      // What an older Clearstep or a document that is gone has left there.
      context.store.clear();
      const { watcher, logger } = context;
      if (watcher) await serveContent(root, { ...options(), watcher, logger });
      else await loadAll(root, context);
    },
  };
}

async function loadAll(root: string, context: LoaderContext): Promise<void> {
  const check = await checkContent(root, { ...options(), withPapers: false });
  report(context.logger, check.messages);
  const messages = stopping(check);
  if (hasErrors(messages)) {
    // The messages mark it as a matter for the author: the build shows it without a stack trace.
    throw new MessagesError(messages, 'The content has errors, named above. Nothing was built.');
  }
  const told = Map.groupBy(check.messages, ({ file }) => file);
  for (const { document } of check.documents) {
    const id = document.file;
    const entry: Entry = { document, isKept: false, messages: told.get(id) ?? [] };
    context.store.set({ id, data: { ...entry }, digest: context.generateDigest({ ...entry }) });
  }
}

/** What ends a build: any error. In a build of drafts only what leaves a document without a page. */
function stopping({ messages, unread }: ContentCheck): readonly Message[] {
  if (process.env['CLEARSTEP_WARN_ONLY'] !== '1') return messages;
  return messages.filter(({ file }) => unread.includes(file));
}

/** What the content is held against, in a build and while somebody writes. */
function options(): LiveOptions {
  return { site, spelling: spellingCheck(), ruleAddress: rulePage };
}

let spelling: SpellingCheck | undefined;

/**
 * One for as long as the server or the build lasts: its dictionary is opened once, and its thread keeps nothing waiting. A server
 * that starts again in the same process, after a change of its settings, opens another; the thread of the one before idles
 * until the process ends.
 */
function spellingCheck(): SpellingCheck {
  return (spelling ??= openSpellingCheck());
}

/** Errors are told in full; of all else only how much there is, or nobody would see the errors. */
function report(logger: LoaderContext['logger'], messages: readonly Message[]): void {
  for (const message of messages)
    if (message.severity === 'error') logger.error(`\n${formatMessage(message)}`);
  const others = countWarnings(messages);
  if (others) logger.warn(`${others} npm run check shows them.`);
}
