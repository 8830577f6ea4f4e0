import type { Reading } from '../common/reading.ts';

/**
 * A paragraph of easy language has ten such signs at most. The time that the parser takes grows with the square of their
 * number in one paragraph: with these, 100,000 characters take less than a second.
 */
const MOST_MARKS = 1000;

/** Whether a paragraph has more signs for bold words, links and line breaks than the parser can read in time, which is told. */
export function hasTooManyMarks(body: string, reading: Reading): boolean {
  const crowded = paragraphsOf(body).find(({ marks }) => marks.length > MOST_MARKS);
  if (!crowded) return false;
  const [first = 0] = crowded.marks;
  const at = crowded.start + first;
  reading.report('too-many-marks', reading.lines.place(at, at + 1), {
    found: `From here on, ${crowded.marks.length.toLocaleString('en-GB')} signs such as * and [ stand in one paragraph.`,
    allowed: `A paragraph may have up to ${MOST_MARKS.toLocaleString('en-GB')} of them: bold words, links and tags that stand in it.`,
    fix: 'Delete the signs that mean nothing here, or leave an empty line where a new paragraph starts.',
  });
  return true;
}

interface Paragraph {
  readonly start: number;
  /** Where its signs stand, from its start. */
  readonly marks: number[];
  /** Whether it is the line of a list: only then does a line that starts with 2. end it. */
  readonly isListed: boolean;
}

/** Lines without an empty one between them. A line of a list, a heading and a tag alone on its line start a new one. */
function paragraphsOf(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | undefined;
  for (const { 0: line, index } of body.matchAll(/[^\r\n]+(?:\r\n|\r|\n)?|\r\n|\r|\n/g)) {
    const isListed = (current?.isListed ? LIST_GOES_ON : LIST_STARTS).test(line);
    if (!current || isListed || line.trim() === '' || ENDS_PARAGRAPH.test(line)) {
      current = { start: index, marks: [], isListed };
      paragraphs.push(current);
    }
    for (const mark of line.matchAll(MARKS)) current.marks.push(index - current.start + mark.index);
  }
  return paragraphs;
}

const LIST_STARTS = /^[ \t]*(?:[-+*]|1[.)])[ \t]/;
const LIST_GOES_ON = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/;
const ENDS_PARAGRAPH = /^[ \t]*(?:#{1,6}[ \t]|<[^<>]*>[ \t]*(?=[\r\n]|$))/;

/** Runs of stars and lines, brackets, backticks, tags, and what asks for a new line. */
const MARKS = /\*+|_+|[[\]`<{]|(?: {2}|\\)(?=[\r\n])/g;
