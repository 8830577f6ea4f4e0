import { pictureState } from '../files/pictures.ts';
import type { Document } from '../model/document.ts';
import { projectRoot } from './_content.ts';

/** Makes one part of a document, such as a paper. */
export type Work<Made> = (document: Document, part: string) => Promise<Made>;

/** Does each piece of work for a document once, in a build: nothing changes while it runs. For small results. */
export function onceFor<Made>(work: Work<Made>): Work<Made> {
  const done = new WeakMap<Document, Map<string, Promise<Made>>>();
  return (document, part) => {
    const parts = done.get(document) ?? new Map<string, Promise<Made>>();
    done.set(document, parts);
    const result = parts.get(part) ?? work(document, part);
    parts.set(part, result);
    return result;
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
