import { pictureState } from '../files/pictures.ts';
import type { Document } from '../model/document.ts';
import { projectRoot } from './_content.ts';

/** Makes one part of a document, such as a paper. */
export type Work<Made> = (document: Document, part: string) => Promise<Made>;

/**
 * Holds what was asked for last, and nothing more: pages ask for the phone pictures of a task one by one, and all of
 * them, some megabytes, are one result.
 */
export function holdLast<Made>(work: Work<Made>): Work<Made> {
  let held: { document: Document; part: string; result: Promise<Made> } | undefined;
  return (document, part) => {
    if (held?.document !== document || held.part !== part)
      held = { document, part, result: work(document, part) };
    return held.result;
  };
}

/**
 * Remembers the work for each document while its words and pictures stay the same. Only the last state of a document is kept,
 * so a long day of `npm run dev` does not fill the memory.
 */
export function once<Made>(work: Work<Made>): Work<Made> {
  const done = new Map<string, { state: string; result: Promise<Made> }>();
  return async (document, part) => {
    const name = `${document.file}\n${part}`;
    const state = JSON.stringify(document) + (await pictureState(document, projectRoot));
    const known = done.get(name);
    if (known?.state === state) return known.result;
    const result = work(document, part);
    done.set(name, { state, result });
    // What failed is tried again: while somebody writes, a photo may turn up a moment later.
    result.catch(() => done.delete(name));
    return result;
  };
}
