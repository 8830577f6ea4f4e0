import type { Deck } from '../../src/model/deck.ts';
import type { Document } from '../../src/model/document.ts';
import { isFromLibrary } from '../../src/model/library.ts';
import { type Message, sortMessages } from '../../src/model/message.ts';
import { MessagesError } from '../../src/model/messages-error.ts';
import { type PrintReport, printAll } from '../../src/press/print-all.ts';
import type { Press } from '../../src/press/print.ts';
import { type Shard, wholeWork } from '../../src/press/shard.ts';
import { tooManyPages } from './too-many-pages.ts';

/** What came of it. The messages are warnings: each names what was left out. */
export type PrintedPapers = Pick<PrintReport, 'made' | 'remembered' | 'messages'>;

/**
 * Prints everything of all documents and decks. What does not fit ends the build, by a `MessagesError` with all messages at once. In a
 * draft (`warnOnly`) it is left out; so is what comes along from the library at any time, for it is not theirs to mend.
 */
export async function printPapers(
  documents: readonly Document[],
  press: Press,
  {
    warnOnly,
    decks = [],
    shard = wholeWork,
  }: { readonly warnOnly: boolean; readonly decks?: readonly Deck[]; readonly shard?: Shard },
): Promise<PrintedPapers> {
  const { made, remembered, messages: refused } = await printAll(documents, press, { decks, shard });
  const stopping = warnOnly
    ? []
    : [
        ...refused.filter((message) => !isFromLibrary(message)),
        ...(shard.of === 1 ? await tooManyPages(documents, press) : []),
      ];
  if (stopping.length > 0) throw new MessagesError(sortMessages(stopping));
  return { made, remembered, messages: refused.map((each): Message => ({ ...each, severity: 'warning' })) };
}
