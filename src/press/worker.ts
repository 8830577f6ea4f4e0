import sharp from 'sharp';
import type { Document } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { isDiskError } from './disk-error.ts';
import type { Job } from './job.ts';
import { type Press, printOutline } from './print.ts';

// The cores are busy with other documents already, and no two pictures are alike: more threads and a memory of past
// pictures would cost a hundred megabytes and save nothing.
sharp.concurrency(1);
sharp.cache(false);

/** What a worker is asked. */
export interface Order {
  readonly document: Document;
  readonly job: Job;
  readonly press: Press;
}

/** What a worker answers. The result itself waits in the store: bytes need not travel, nor stay in memory. */
export type Receipt =
  | {
      readonly type: 'printed';
      /** Whether it was made just now. `false`: it was remembered. */
      readonly fresh: boolean;
      /** What the author has to put right. Empty: it was made. */
      readonly messages: readonly Message[];
    }
  | DiskTrouble;

/** An error of the disk in parts, because an `Error` loses its code on the way between threads. */
export interface DiskTrouble {
  readonly type: 'disk-trouble';
  readonly message: string;
  /** `ENOSPC`. */
  readonly code: string;
  readonly path?: string;
}

/** Runs in a worker thread. */
export async function fulfil({ document, job, press }: Order): Promise<Receipt> {
  try {
    const { outline, fresh } = await printOutline(document, job, press);
    return { type: 'printed', fresh, messages: outline.type === 'refused' ? outline.messages : [] };
  } catch (error) {
    if (!isDiskError(error)) throw error;
    const { message, code, path } = error;
    return { type: 'disk-trouble', message, code, ...(path !== undefined && { path }) };
  }
}
