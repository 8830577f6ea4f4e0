import type { Reading } from '../common/reading.ts';
import { mendQuotes } from './curly-quotes.ts';
import { mendLineLists } from './list-in-line.ts';
import { reportListSpaces } from './list-space.ts';
import { mendTags } from './mistyped-tags.ts';
import { mendLists } from './pasted-list.ts';
import { reportLinkSpaces } from './link-space.ts';

// Slips that show what was meant: text that was pasted from Word or mail, marks that a word processor put in. Each is
// told once and read as it was meant. A mend takes exactly as many characters as it stands for, so that every place in
// the text stays where it is.

/** The text below the facts as its author meant it. */
export function forgiveBody(body: string, reading: Reading): string {
  reportLinkSpaces(body, reading);
  reportListSpaces(body, reading);
  const mends = [mendTags, mendQuotes, mendLineLists];
  const text = mends.reduce((mended, mend) => mend(mended, reading), body);
  return mendLists(text, { offset: 0, numbers: true }, reading);
}

/** The facts at the top as their author meant them. `offset` is where they start in the file. */
export function forgiveFacts(yaml: string, offset: number, reading: Reading): string {
  return mendLists(yaml, { offset, numbers: false }, reading);
}
