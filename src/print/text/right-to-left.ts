import bidiFactory from 'bidi-js';
import type { Mm } from '../../design/units.ts';
import { leftToRightParts } from '../../languages/left-to-right-parts.ts';
import { shapeRun, type ShapedRun } from './shape.ts';

/** A part of a line with its place. */
export interface PlacedPart<Part> {
  readonly part: Part;
  /** From the left end of the line. */
  readonly x: Mm;
  readonly width: Mm;
}

/** Which way a text is read as a whole. */
export type Direction = 'ltr' | 'rtl';

/**
 * Places the parts of a line from its left end to its right, by the Unicode Bidirectional Algorithm (Unicode Standard
 * Annex 9): a name in Arabic letters in an English sentence, a number or a brand in an Arabic one. They are given, and
 * come back, in the order in which they are read; a part that is read in two directions comes back as two.
 */
export function placeParts<Part extends ShapedRun>(
  parts: readonly Part[],
  direction: Direction,
  widthOf: (part: ShapedRun) => Mm,
): PlacedPart<Part>[] {
  const isPlain = direction === 'ltr' && parts.every((part) => !part.isRightToLeft);
  const levelled = isPlain ? parts.map((part) => ({ part, level: 0 })) : withLevels(parts, direction);
  const widths = levelled.map(({ part }) => widthOf(part));
  const lefts: Mm[] = [];
  let x = 0;
  for (const index of visualOrder(levelled.map(({ level }) => level))) {
    lefts[index] = x;
    x += widths[index] ?? 0;
  }
  return levelled.map(({ part }, index) => ({ part, x: lefts[index] ?? 0, width: widths[index] ?? 0 }));
}

const bidi = bidiFactory();

interface Levelled<Part> {
  readonly part: Part;
  /** Odd: read from right to left. */
  readonly level: number;
}

function withLevels<Part extends ShapedRun>(parts: readonly Part[], direction: Direction): Levelled<Part>[] {
  const levels = levelsOf(parts.map(({ text }) => text).join(''), direction);
  let at = 0;
  return parts.flatMap((part) => {
    const own = levels.subarray(at, at + part.text.length);
    at += part.text.length;
    return cutAtLevels(part, own);
  });
}

/** Addresses and phone numbers are put between isolates first: signs that nobody sees, and no face draws. */
function levelsOf(text: string, direction: Direction): Uint8Array {
  const isolates = leftToRightParts(text);
  let isolated = text;
  for (const { start, end } of isolates.toReversed()) {
    isolated = `${isolated.slice(0, start)}\u2066${isolated.slice(start, end)}\u2069${isolated.slice(end)}`;
  }
  const { levels } = bidi.getEmbeddingLevels(isolated, direction);
  return levels.filter((_, index) => !/[\u2066\u2069]/u.test(isolated.charAt(index)));
}

/** A word and the figures right behind it are one part for the face, and two for the reader: "القسم5". */
function cutAtLevels<Part extends ShapedRun>(part: Part, levels: Uint8Array): Levelled<Part>[] {
  const cuts = [...levels.keys()].filter((index) => index > 0 && levels[index] !== levels[index - 1]);
  if (cuts.length === 0) return [turn(part, levels[0] ?? 0)];
  return [0, ...cuts].map((start, index) => {
    const text = part.text.slice(start, cuts[index]);
    return turn({ ...part, ...shapeRun({ text, face: part.face }) }, levels[start] ?? 0);
  });
}

/** Signs between words that are read from right to left are set so, too, and brackets then look the other way (rule L4). */
function turn<Part extends ShapedRun>(part: Part, level: number): Levelled<Part> {
  if (level % 2 === 0 || part.isRightToLeft) return { part, level };
  const { text, face } = part;
  const mirrored = Array.from(text, (sign) => bidi.getMirroredCharacter(sign) ?? sign).join('');
  const { glyphs } = shapeRun({ text: mirrored, face });
  const signs = Array.from(text);
  const said =
    signs.length === glyphs.length
      ? { glyphs: glyphs.map((glyph, index) => ({ ...glyph, text: signs[index] ?? '' })) }
      : { glyphs, heard: text };
  return { part: { ...part, ...said, isRightToLeft: true }, level };
}

/** The parts as they stand from left to right, by their places in reading order (rule L2). */
function visualOrder(levels: readonly number[]): number[] {
  const order = [...levels.keys()];
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      if (end === start) continue;
      order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = end;
    }
  }
  return order;
}
