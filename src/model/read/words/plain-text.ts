import { decodeString } from 'micromark-util-decode-string';
import type { Anchor } from '../../document.ts';
import type { Reading } from '../common/reading.ts';

/**
 * The words of a text node with each run of spaces and line ends made one space, and an anchor wherever they stop
 * following the source letter by letter: after a line end with its indent, around `&amp;` and after `\*`.
 */
export function plainText(
  value: string,
  reading: Reading,
  start: number,
): { text: string; anchors: Anchor[] } {
  const source = reading.text;
  const anchors: Anchor[] = [];
  let text = '';
  // Asked of the text itself, the answer would take as long as the text.
  let endsWithSpace = false;
  let expected = start;
  let from = start;
  for (let read = 0; read < value.length;) {
    const written = nextWritten(value, read, source, from);
    from += written.skip;
    read += written.value.length;
    const isSpace = /^[ \t\r\n]+$/.test(written.value);
    if (!(isSpace && endsWithSpace)) {
      const wide = written.length !== written.value.length && !isSpace;
      if (from !== expected || wide)
        anchors.push(anchorAt(text.length, from, wide ? from + written.length : undefined, reading));
      text += isSpace ? ' ' : written.value;
      endsWithSpace = isSpace;
      expected = from + (isSpace ? 1 : written.length);
      // After a line end the column starts anew, even where the offset goes on by one.
      if (wide || /[\r\n]/.test(written.value)) expected = NaN;
    }
    from += written.length;
  }
  return { text, anchors };
}

interface Written {
  /** Source characters before it that stand for nothing, such as the backslash of `\*`. */
  readonly skip: number;
  /** Source characters that it takes. */
  readonly length: number;
  /** What it means. */
  readonly value: string;
}

function nextWritten(value: string, read: number, source: string, from: number): Written {
  const character = value[read] ?? '';
  if (character === '\n' || character === '\r') {
    const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t]*/y;
    lineEnd.lastIndex = from;
    return {
      skip: 0,
      length: lineEnd.exec(source)?.[0].length ?? 1,
      value: value.startsWith('\r\n', read) ? '\r\n' : character,
    };
  }
  if (source[from] === '&') {
    const reference = /&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z0-9]{1,31});/iy;
    reference.lastIndex = from;
    const typed = reference.exec(source)?.[0] ?? '';
    const decoded = decodeString(typed);
    if (typed && decoded !== typed && value.startsWith(decoded, read))
      return { skip: 0, length: typed.length, value: decoded };
  }
  const isEscape =
    source[from] === '\\' && source[from + 1] === character && /[!-/:-@[-`{-~]/.test(character);
  return { skip: isEscape ? 1 : 0, length: 1, value: character };
}

function anchorAt(at: number, from: number, end: number | undefined, { lines }: Reading): Anchor {
  return { at, position: lines.position(from), ...(end !== undefined && { end: lines.position(end) }) };
}
