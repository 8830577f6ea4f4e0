import type { Place } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { indexLines } from '../model/place.ts';
import { smallestChange } from './smallest-change.ts';

/**
 * What was said of a text, at its places in what that text has become, until the new one is looked at: so nothing jumps while
 * somebody writes. What offers other words for the very words that have changed is gone; what else is said of them stays.
 * `file` is that of the text: what is said of a table beside it stays as it is.
 */
export function carryMessages(
  messages: readonly Message[],
  file: string,
  before: string,
  after: string,
): readonly Message[] {
  if (before === after) return messages;
  const { from, to, insert } = smallestChange(before, after);
  const lines = indexLines(after);
  const moved = (offset: number, inside: number): number => {
    if (offset < from) return offset;
    return offset > to ? offset + insert.length - (to - from) : inside;
  };
  const carry = ({ start, end }: Place): Place =>
    lines.place(moved(start.offset, from), moved(end.offset, from + insert.length));
  const isTouched = ({ start, end }: Place): boolean => end.offset >= from && start.offset <= to;
  return messages.flatMap((message) => {
    const { place, replacement, mend } = message;
    if (!place || message.file !== file) return message;
    const offered = [replacement ?? [], mend ?? []].flat();
    if (offered.some((each) => isTouched(each.place))) return [];
    return {
      ...message,
      place: carry(place),
      ...(replacement && { replacement: { ...replacement, place: carry(replacement.place) } }),
      ...(mend && { mend: mend.map((each) => ({ ...each, place: carry(each.place) })) }),
    };
  });
}
