import { livePages } from '../check/live-pages.ts';
import type { Document } from '../model/document.ts';
import type { Work } from './_remember.ts';

/** A document was changed before something was made of it. */
export class Outdated extends Error {}

/**
 * Does one piece of work at a time, while nobody waits for a page: what is made of a document comes after the words of
 * the next one that is saved. What was asked for a document as it is no more ends as `Outdated`, and takes no time.
 */
export function inTurn<Made>(work: Work<Made>): Work<Made> {
  let last: Promise<unknown> = Promise.resolve();
  return (document, part) => {
    const result = last.then(() => workIfCurrent(document, () => work(document, part)));
    last = result.catch(() => {});
    return result;
  };
}

async function workIfCurrent<Made>(document: Document, work: () => Promise<Made>): Promise<Made> {
  const pages = livePages();
  await pages.calm();
  const { document: current } = (await pages.entries).get(document.file) ?? {};
  if (current !== document) throw new Outdated();
  return work();
}
