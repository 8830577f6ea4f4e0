import { decodeString } from 'micromark-util-decode-string';
import type { Anchor, WordsPlace } from '../../document.ts';
import type { LineIndex } from '../../place.ts';

/** How the words were written: in a tag's quote marks, or in YAML without, with single or with double quote marks, or below | or >. */
export type Writing = 'attribute' | 'plain' | 'single' | 'double' | 'block';

/**
 * The place of plain words whose white space has been made single spaces, with an anchor wherever they stop following
 * the source letter by letter. When the two cannot be brought together, there is an empty list of anchors: then only
 * the whole place is known, and nobody points at a wrong word.
 */
export function alignWords(
  words: string,
  { start, end }: { readonly start: number; readonly end: number },
  writing: Writing,
  source: string,
  lines: LineIndex,
): WordsPlace {
  const place = lines.place(start, end);
  const anchors = findAnchors(words, source.slice(0, end), start, writing, lines);
  return anchors?.length === 0 ? place : { ...place, anchors: anchors ?? [] };
}

function findAnchors(
  words: string,
  source: string,
  start: number,
  writing: Writing,
  lines: LineIndex,
): Anchor[] | undefined {
  const anchors: Anchor[] = [];
  let from = firstWord(source, start, writing);
  let expected = start;
  for (let at = 0; at < words.length;) {
    const written = nextWritten(words, at, source, from, writing);
    if (!written) return undefined;
    const wide = written.length !== written.letters;
    if (from !== expected || wide)
      anchors.push({
        at,
        position: lines.position(from),
        ...(wide && { end: lines.position(from + written.length) }),
      });
    // After a line end the column starts anew, even where the offset goes on by one.
    const endsLine = /[\r\n]/.test(source.slice(from, from + written.length));
    at += written.letters;
    from += written.length;
    expected = wide || endsLine ? NaN : from;
  }
  return anchors;
}

/** After the quote mark or the line of | or >, and after white space. */
function firstWord(source: string, start: number, writing: Writing): number {
  const before = {
    attribute: /\s*/y,
    plain: /\s*/y,
    single: /'\s*/y,
    double: /"\s*/y,
    block: /[|>][^\r\n]*\s*/y,
  }[writing];
  before.lastIndex = start;
  return start + (before.exec(source)?.[0].length ?? 0);
}

interface Written {
  /** Source characters that it takes. */
  readonly length: number;
  /** Characters of the words that it stands for. */
  readonly letters: number;
}

function nextWritten(
  words: string,
  at: number,
  source: string,
  from: number,
  writing: Writing,
): Written | undefined {
  const letter = words[at];
  if (letter === ' ') {
    const space = writing === 'double' ? /(?:\s|\\(?:[nrt _]|\r\n|\n|\r))+/y : /\s+/y;
    space.lastIndex = from;
    const length = space.exec(source)?.[0].length;
    if (length !== undefined) return { length, letters: 1 };
  }
  if (writing === 'attribute' && source[from] === '&') return reference(words, at, source, from);
  if (writing === 'single' && source.startsWith("''", from)) return { length: 2, letters: 1 };
  if (writing === 'double' && source[from] === '\\') return escape(words, at, source, from);
  return source[from] === letter ? { length: 1, letters: 1 } : undefined;
}

function reference(words: string, at: number, source: string, from: number): Written | undefined {
  const typed = /^&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z0-9]{1,31});/i.exec(source.slice(from, from + 34))?.[0];
  const meant = typed && decodeString(typed);
  if (typed && meant && words.startsWith(meant.replace(/\s/g, ' '), at))
    return { length: typed.length, letters: meant.length };
  return words[at] === '&' ? { length: 1, letters: 1 } : undefined;
}

function escape(words: string, at: number, source: string, from: number): Written | undefined {
  const typed = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(["\\/]))/.exec(
    source.slice(from, from + 10),
  );
  if (!typed) return undefined;
  const code = typed[1] ?? typed[2] ?? typed[3];
  const meant = code === undefined ? (typed[4] ?? '') : String.fromCodePoint(Number.parseInt(code, 16));
  return words.startsWith(meant, at) ? { length: typed[0].length, letters: meant.length } : undefined;
}
