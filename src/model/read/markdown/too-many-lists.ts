import type { Reading } from '../common/reading.ts';

/**
 * A long document has 60 lists. At the end of each, the parser copies all that it has read, so that the time grows with
 * their number and with the length.
 */
const MOST_LISTS = 500;

/** Whether there are more lists and quotes than the parser can read in time, which is told. */
export function hasTooManyLists(body: string, reading: Reading): boolean {
  const starts = listStarts(body);
  const extra = starts[MOST_LISTS];
  if (extra === undefined) return false;
  reading.report('too-many-lists', reading.lines.place(extra, extra), {
    found: `There are ${starts.length.toLocaleString('en-GB')} lists in this file. The one that is too many starts here.`,
    allowed: `A file has up to ${MOST_LISTS} lists.`,
    fix: 'Make two or more documents of it, or make one list of those that stand one below the other.',
  });
  return true;
}

/** Where a line has another mark, or another place for it, than the line of a list before. Empty lines do not end a list, but a quote. */
function listStarts(body: string): number[] {
  const starts: number[] = [];
  let before: string | undefined;
  for (const { 0: line, index } of body.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const { indent = '', mark, after = '' } = MARK.exec(line)?.groups ?? {};
    const list = mark === undefined ? undefined : indent + (after === '' ? mark : after);
    if (list !== undefined && (mark === '>' || list !== before)) starts.push(index);
    before = list;
  }
  return starts;
}

/** Of a number, the sign after it says which list it belongs to. */
const MARK = /^(?<indent>[ \t]*)(?<mark>[-+*](?=[ \t]|$)|>|\d{1,9}(?<after>[.)])(?=[ \t]|$))/;
