import type { Root } from 'mdast';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

/**
 * The same tree as `parse` makes of the whole text, with the pieces parsed one by one: a piece that was in the text before is not
 * parsed again, but takes its new place. Somebody who types changes one of them. Throws as `parse` does.
 */
export function parseInPieces(text: string, parse: (text: string) => Root): Root {
  const starts = startsOfPieces(text);
  if (starts.length < 2) return parse(text);
  const pieces = new Map<string, Root>();
  const place: Point = { line: 1, column: 1, offset: 0 };
  const root: Root = { type: 'root', children: [] };
  let from = 0;
  for (const [index, start] of starts.entries()) {
    goOn(place, text.slice(from, start));
    from = start;
    const piece = text.slice(start, starts[index + 1] ?? text.length);
    try {
      const parsed = pieces.get(piece) ?? last.get(piece) ?? parse(piece);
      pieces.set(piece, parsed);
      const { children, position } = moved(parsed, place) as Root;
      for (const child of children) root.children.push(child);
      if (position) root.position = { start: { line: 1, column: 1, offset: 0 }, end: position.end };
    } catch {
      // A tag that is open at the end of a piece may be closed in the next one. If not, the whole text says where.
      return parse(text);
    }
  }
  last = pieces;
  return root;
}

/** The pieces of the text that was parsed last, as if each were a text of its own. */
let last: ReadonlyMap<string, Root> = new Map();

/**
 * Where pieces start that mean the same by themselves: at a tag or a heading that stands at the start of a line, behind an empty line.
 * Whatever is open there either ends there or does not end with its piece, which the parser refuses. None where something reaches
 * further than its piece and is not refused: a fence of code that is never closed, and the address of a link that stands alone. Nor
 * where there is a byte order mark, which the parser drops at the start of a text alone.
 */
function startsOfPieces(text: string): readonly number[] {
  if (/```|~~~|\]:|\uFEFF/u.test(text)) return [];
  // The facts are blank by now; however many there are, the first piece is the same.
  const first = /^(?:[ \t]*(?:\r\n|\r|\n))*/u.exec(text)?.[0].length ?? 0;
  const starts = [...text.matchAll(START)].map(({ index, 0: found }) => index + found.length);
  return [first, ...starts.filter((start) => start > first)];
}

const START = /(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\r|\n)(?=<[A-Z]|#)/gu;

/** Moves a point past these characters. */
function goOn(point: Point, passed: string): void {
  point.offset = (point.offset ?? 0) + passed.length;
  const ends = passed.match(/\r\n|\r|\n/gu);
  point.line += ends?.length ?? 0;
}

/** A copy of a node at another place. A piece starts with a line, so that columns stay. */
function moved(value: unknown, by: Point): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: unknown) => moved(each, by));
  const copy: Record<string, unknown> = { ...value };
  for (const name in copy) {
    const each = copy[name];
    if (typeof each === 'object')
      copy[name] = name === 'position' ? movedPosition(each as Position, by) : moved(each, by);
  }
  return copy;
}

function movedPosition({ start, end }: Position, by: Point): Position {
  return { start: movedPoint(start, by), end: movedPoint(end, by) };
}

function movedPoint({ line, column, offset = 0 }: Point, by: Point): Point {
  return { line: line + by.line - 1, column, offset: offset + (by.offset ?? 0) };
}
