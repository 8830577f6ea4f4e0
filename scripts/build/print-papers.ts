import type { Document } from '../../src/model/document.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import { type Message, sortMessages } from '../../src/model/message.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { type PrintAllOptions, type PrintReport, printAll } from '../../src/press/print-all.ts';
import type { Press } from '../../src/press/print.ts';
import { wholeWork } from '../../src/press/shard.ts';
import { tooManyPages } from './too-many-pages.ts';

/** What came of it. The messages are warnings: each names what was left out. */
export type PrintedPapers = Pick<PrintReport, 'made' | 'remembered' | 'messages'>;

/** What is printed, and for whom. */
interface PrintOptions extends Pick<PrintAllOptions, 'decks' | 'shard' | 'signal'> {
  readonly warnOnly: boolean;
}

/**
 * Prints everything of all documents and decks. What does not fit ends the build, by a `MessagesError` with all messages at
 * once. In a draft (`warnOnly`) it is left out; so is what comes along from the library at any time, for it is not theirs to mend.
 */
export async function printPapers(
  documents: readonly Document[],
  press: Press,
  { warnOnly, ...options }: PrintOptions,
): Promise<PrintedPapers> {
  const { made, remembered, messages: refused } = await printAll(documents, press, options);
  const isWhole = (options.shard ?? wholeWork).of === 1 && options.signal?.aborted !== true;
  const stopping = warnOnly
    ? []
    : [
        ...refused.filter((message) => !isFromLibrary(message)),
        ...(isWhole ? await tooManyPages(documents, press) : []),
      ];
  if (stopping.length > 0) throw new MessagesError(sortMessages(stopping));
  return { made, remembered, messages: refused.map((each): Message => ({ ...each, severity: 'warning' })) };
}
