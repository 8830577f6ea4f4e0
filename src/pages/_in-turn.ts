import { livePages } from '../check/live-pages.ts';
import type { Document } from '../model/document.ts';
import type { Work } from './_remember.ts';

/**
 * Does one piece of work at a time, while nobody waits for a page: what is made of a document comes after the words of
 * the next one that is saved.
 */
export function inTurn<Made>(work: Work<Made>): Work<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (document: Document, part: string) => {
    const result = last.then(() => livePages().calm()).then(() => work(document, part));
    last = result.catch(() => {});
    return result;
  };
}
