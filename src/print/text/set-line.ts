import type { Weight } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Face } from '../sheet/face.ts';
import { lengthOf, type LineOptions, type LineWord } from './line-words.ts';
import { type PlacedPart, placeParts } from './right-to-left.ts';
import { type ShapedRun, shapeWord, spaceGlyph } from './shape.ts';
import type { Glyph } from '../sheet/sheet.ts';

/** One line of a paragraph. Lengths are millimetres from the end at which readers start: mostly the left one. */
export interface Line<Mark = unknown> {
  /** In the order in which they are read. */
  readonly pieces: readonly Piece<Mark>[];
  /** Without the space at its end. */
  readonly width: Mm;
}

/** Neighbouring words of one weight, face and mark. */
export interface Piece<Mark = unknown> {
  readonly x: Mm;
  readonly width: Mm;
  readonly weight: Weight;
  readonly face: Face;
  readonly mark: Mark;
  readonly glyphs: readonly Glyph[];
  /** Whether each glyph stands at the left of the one before it. */
  readonly isRightToLeft: boolean;
  /** What is heard, where the glyphs do not say it in their order. */
  readonly heard?: string;
}

/** Puts words on one line. A line that goes on ends in a real space. */
export function setLine<Mark>(
  words: readonly LineWord<Mark>[],
  spaceFollows: boolean,
  options: LineOptions,
): Line<Mark> {
  const { direction } = options.language;
  const parts = partsOf(words, options);
  const placed = placeParts(parts, direction, ({ glyphs, face }) => lengthOf(glyphs, face, options.size));
  const fromLeft = joinPieces(placed);
  const width = fromLeft.reduce((end, piece) => Math.max(end, piece.x + piece.width), 0);
  const pieces =
    direction === 'ltr'
      ? fromLeft
      : fromLeft.map((piece) => ({ ...piece, x: width - piece.x - piece.width }));
  if (spaceFollows) appendSpace(pieces, width, options);
  return { pieces, width };
}

/** A stretch of a line that is set as one: a part of a word, or a space. */
export interface LinePart<Mark> extends ShapedRun {
  readonly weight: Weight;
  readonly mark: Mark;
}

function partsOf<Mark>(words: readonly LineWord<Mark>[], { faces }: LineOptions): LinePart<Mark>[] {
  return words.flatMap(({ space, parts }, index) => {
    if (!space || index === 0) return parts;
    const { weight, mark } = space;
    return [...shapeWord(' ', faces[weight]).map((run) => ({ ...run, weight, mark })), ...parts];
  });
}

type OpenPiece<Mark> = Omit<Piece<Mark>, 'glyphs' | 'width'> & { glyphs: Glyph[]; width: Mm };

/** Joins neighbours that look the same and stand one after the other as they are read. */
function joinPieces<Mark>(placed: readonly PlacedPart<LinePart<Mark>>[]): OpenPiece<Mark>[] {
  const pieces: OpenPiece<Mark>[] = [];
  let joins = false;
  let end: Mm | undefined;
  for (const { part, x, width } of placed) {
    const { weight, face, mark, glyphs, isRightToLeft, heard } = part;
    const last = pieces.at(-1);
    const isAlone = isRightToLeft || heard !== undefined;
    const follows = joins && !isAlone && end === x;
    if (follows && last?.face === face && last.weight === weight && last.mark === mark) {
      last.glyphs.push(...glyphs);
      last.width += width;
    } else {
      const said = heard === undefined ? {} : { heard };
      pieces.push({ x, width, weight, face, mark, glyphs: [...glyphs], isRightToLeft, ...said });
    }
    joins = !isAlone;
    end = x + width;
  }
  return pieces;
}

/** The space at the end of a line is in the last piece where that can hold it. It takes no room. */
function appendSpace<Mark>(pieces: OpenPiece<Mark>[], end: Mm, { faces }: LineOptions): void {
  const last = pieces.at(-1);
  if (!last) return;
  const face = faces[last.weight];
  if (last.face === face && !last.isRightToLeft && last.heard === undefined)
    last.glyphs.push(spaceGlyph(face));
  else {
    const { weight, mark } = last;
    pieces.push({ x: end, width: 0, weight, face, mark, glyphs: [spaceGlyph(face)], isRightToLeft: false });
  }
}
