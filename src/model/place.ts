import type { Anchor, Place, Position } from './document.ts';

/** Turns offsets into lines and columns for one source text. Lines end with LF, CRLF or CR. */
export interface LineIndex {
  position(offset: number): Position;
  place(start: number, end: number): Place;
  /** The offset of a line and column, both from 1. */
  offset(line: number, column: number): number;
}

export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);

  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtOrBefore(starts, inside, (start) => start);
    return { line: line + 1, column: inside - (starts[line] ?? 0) + 1, offset: inside };
  };
  return {
    position,
    place: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
    offset: (line, column) => Math.min((starts[line - 1] ?? text.length) + column - 1, text.length),
  };
}

/** Words and where they stand: a span, or a plain value with its place. */
export interface PlacedWords {
  readonly text: string;
  readonly place: Place;
  readonly anchors?: readonly Anchor[];
}

/**
 * The place in the source of a part of a span's text: characters `from` up to, not including, `to`.
 * A character that was written as `&amp;` or `\*` has the place of all that was written for it.
 */
export function placeWithin(span: PlacedWords, from: number, to: number): Place {
  const start = positionOf(span, from);
  const end = to > from ? afterCharacter(span, Math.min(to, span.text.length) - 1) : start;
  return { start, end };
}

function positionOf(span: PlacedWords, at: number): Position {
  const anchor = anchorFor(span, at);
  return move(anchor.position, at - anchor.at);
}

function afterCharacter(span: PlacedWords, at: number): Position {
  const anchor = anchorFor(span, at);
  if (anchor.end) return anchor.end;
  return move(anchor.position, at - anchor.at + 1);
}

function anchorFor(span: PlacedWords, at: number): { at: number; position: Position; end?: Position } {
  const anchors = span.anchors ?? [];
  const anchor = anchors[lastAtOrBefore(anchors, at, (each) => each.at)];
  return anchor && anchor.at <= at ? anchor : { at: 0, position: span.place.start };
}

function move(position: Position, by: number): Position {
  return { line: position.line, column: position.column + by, offset: position.offset + by };
}

/** The index of the last of a sorted list that starts at an offset or before it; 0 when none does. */
function lastAtOrBefore<T>(sorted: readonly T[], offset: number, startOf: (each: T) => number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const each = sorted[middle];
    if (each !== undefined && startOf(each) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
