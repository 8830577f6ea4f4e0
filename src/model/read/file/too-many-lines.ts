import type { Reading, Wording } from '../common/reading.ts';
import type { Halves } from './split.ts';

/** A long document has 400 lines, 60 of them facts. More than this is a mistake or an attack, and would take seconds to read. */
const MOST_LINES = 5000;
const MOST_LINES_OF_FACTS = 1000;

/** The halves of a file that have few enough lines to be read. Of the others it is told how many they have. */
export function withoutTooMany({ frontMatter, body }: Halves, reading: Reading): Partial<Halves> {
  const { yaml, offset } = frontMatter ?? { yaml: '', offset: 0 };
  const facts = isShort(yaml, MOST_LINES_OF_FACTS, offset, reading, (has, most) => ({
    found: `The facts at the top have ${has} lines.`,
    allowed: `The facts have up to ${most} lines.`,
    fix: 'Delete what is here by mistake. What readers have to know stands below the second line of ---.',
  }));
  const text = isShort(body, MOST_LINES, 0, reading, (has, most) => ({
    found: `The file has ${has} lines.`,
    allowed: `A file has up to ${most} lines.`,
    fix: 'Make two or more documents of it. Short documents are easier to read.',
  }));
  return { ...(frontMatter && facts && { frontMatter }), ...(text && { body }) };
}

function isShort(
  text: string,
  most: number,
  offset: number,
  reading: Reading,
  wordingOf: (has: string, most: string) => Wording,
): boolean {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)];
  const last = ends[most - 1];
  const isLonger = last !== undefined && text.length > last.index + last[0].length;
  if (!isLonger) return true;
  const at = offset + last.index + last[0].length;
  const wording = wordingOf(inWords(ends.length), inWords(most));
  reading.report('too-many-lines', reading.lines.place(at, at), wording);
  return false;
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}
