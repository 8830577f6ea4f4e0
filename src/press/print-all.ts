import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { moduleBeside } from '../files/own-module.ts';
import { type Deck, documentsOf } from '../model/deck.ts';
import type { Document } from '../model/document.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { mistakeMessage } from '../papers/mistake.ts';
import { oneMessageEach } from '../papers/one-message.ts';
import { deckJobsOf, jobsOf, type Job, madeBy } from './job.ts';
import type { Press } from './print.ts';
import { inShard, type Shard, wholeWork } from './shard.ts';
import type { Order, Receipt } from './worker.ts';

/** What came of printing many documents. */
export interface PrintReport {
  /** How many results were made, and how many were remembered from before. */
  readonly made: number;
  readonly remembered: number;
  /** What authors have to put right, of all documents and editions together, by file and place. */
  readonly messages: readonly Message[];
}

export interface PrintAllOptions {
  /** Threads. Default: as many as the machine has cores. What else a build does is done long before the papers are. */
  readonly workers?: number;
  /** Printed beside the documents that are in them. Default: none. */
  readonly decks?: readonly Deck[];
  /** What is made of a document. Default: everything. */
  readonly jobs?: (document: Document, site: Press['site']) => readonly Job[];
  /** The part of the work that this machine does. Default: all of it. */
  readonly shard?: Shard;
  /** Ends the work before it is done: threads stop, and what was not made yet is not made. */
  readonly signal?: AbortSignal;
}

/**
 * Makes everything of all documents in worker threads and keeps it in the press's store, where `print` finds it.
 * A document that cannot be printed does not stop the others. Throws what is no author's matter, such as a full disk.
 */
export async function printAll(
  documents: readonly Document[],
  press: Press,
  {
    workers = availableParallelism(),
    decks = [],
    jobs = jobsOf,
    shard = wholeWork,
    signal,
  }: PrintAllOptions = {},
): Promise<PrintReport> {
  const pool = new Tinypool({
    filename: moduleBeside('worker', import.meta.url),
    name: 'fulfil',
    minThreads: 1,
    maxThreads: workers,
  });
  const stop = (): void => {
    pool.cancelPendingTasks();
    void pool.destroy();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    // Disks list files in different orders, and every machine has to share out the same list.
    const sorted = documents.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const everything = sorted.flatMap((document) =>
      jobs(document, press.site).map((job): Order => ({ document, job, press })),
    );
    const ofDecks = decks
      .toSorted((a, b) => (a.file < b.file ? -1 : 1))
      .flatMap((deck) => {
        const whole = deckJobsOf(deck, documentsOf(deck, documents), press.site);
        return whole.jobs.map((job): Order => ({ document: whole.document, job, press }));
      });
    // They take longest, and so are begun first.
    const orders = inShard([...ofDecks, ...everything], shard);
    const printed = await Promise.all(orders.map((order) => run(order, pool)));
    const made = printed.filter(({ fresh }) => fresh).length;
    const messages = printed.flatMap((receipt) => receipt.messages);
    return { made, remembered: printed.length - made, messages: sortMessages(oneMessageEach(messages)) };
  } finally {
    signal?.removeEventListener('abort', stop);
    pool.cancelPendingTasks();
    await pool.destroy();
  }
}

async function run(order: Order, pool: Tinypool): Promise<Extract<Receipt, { type: 'printed' }>> {
  const receipt = await answerOf(order, pool);
  if (receipt.type === 'printed') return receipt;
  const { message, code, path } = receipt;
  throw Object.assign(new Error(message), { code, ...(path !== undefined && { path }) });
}

/** A thread that dies, as for want of memory, takes one job with it and no other. */
async function answerOf({ document, job, press }: Order, pool: Tinypool): Promise<Receipt> {
  try {
    return (await pool.run({ document, job, press })) as Receipt;
  } catch (error) {
    return { type: 'printed', fresh: true, messages: [mistakeMessage(error, document, madeBy(job))] };
  }
}
