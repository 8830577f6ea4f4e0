import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { formatMessage, hasErrors, type Message } from '../model/message.ts';
import { MessagesError } from '../model/messages-error.ts';
import type { Site } from '../site/site.ts';
import { checkContent, type ContentCheck } from '../check/check-content.ts';
import { countWarnings } from '../check/count-warnings.ts';
import type { Entry, LiveOptions } from '../check/live-content.ts';
import { rulePage } from '../check/rule-page.ts';
import { serveContent } from '../check/serve-content.ts';
import { openSpellingCheck, type SpellingCheck } from '../check/spelling/index.ts';

/**
 * Gives pages the same documents that every other output is made from. Astro's own MDX never sees these files. A build
 * finds them in Astro's store. In `npm run dev` that store is left empty: it writes all of it to the disk half a second
 * after a change and reads it again, with every page that asks for it, so pages find them in memory instead.
 */
export function documentLoader(site: Site): Loader {
  return {
    name: 'clearstep-documents',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      // What an older Clearstep or a document that is gone has left there.
      context.store.clear();
      const { watcher, logger } = context;
      if (watcher) await serveContent(root, { ...optionsFor(site), watcher, logger });
      else await loadAll(root, site, context);
    },
  };
}

async function loadAll(root: string, site: Site, context: LoaderContext): Promise<void> {
  const check = await checkContent(root, { ...optionsFor(site), withPapers: false });
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
function optionsFor(site: Site): LiveOptions {
  return { site, spelling: spellingCheck(), ruleAddress: rulePage };
}

let spelling: SpellingCheck | undefined;

/** One for as long as the process lasts: its dictionary is opened once, and its thread keeps nothing waiting. */
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
