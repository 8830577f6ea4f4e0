import type { Block, Document, Place } from './document.ts';

/** The block in which a place of the file lies. Absent: it is one of the facts at the top, or between two blocks. */
export function blockAt({ blocks }: Document, { start }: Place): Block | undefined {
  return blocks.find(({ place }) => place.start.offset <= start.offset && start.offset < place.end.offset);
}
