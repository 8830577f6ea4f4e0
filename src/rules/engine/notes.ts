import type { Block, Document, Note, Place } from '../../model/document.ts';

/** A note by which an author says that a rule is not to speak here. */
export interface Exception {
  readonly rule: string;
  /** What it holds for: the block that the note stands in, or else the next one. Absent: nothing follows it. */
  readonly block?: Block;
  readonly note: Note;
}

/** Reads notes such as `easyread-ignore hard-word passive: the words on the machine`. What follows the colon is the reason. */
export function exceptionsOf({ notes = [], blocks }: Document): Exception[] {
  return notes.flatMap((note) => {
    const rules = /^easyread-ignore\s+([a-z0-9\s,-]+?)\s*(?::.*)?$/s.exec(note.text)?.[1];
    if (rules === undefined) return [];
    const block = blocks.find(({ place }) => place.end.offset > note.place.start.offset);
    return rules.split(/[\s,]+/).map((rule) => ({ rule, note, ...(block && { block }) }));
  });
}

export function isInside(place: Place | undefined, block: Block | undefined): boolean {
  if (!place || !block) return false;
  return place.start.offset >= block.place.start.offset && place.start.offset < block.place.end.offset;
}
