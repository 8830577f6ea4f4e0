import { type Colour, colours } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import type { Duplex } from '../../editions/edition.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { MarkItem } from '../sheet/sheet.ts';

// How a sheet is turned for its second side: over which edge, and a small drawing that shows it.

/** A size in millimetres. */
export interface Size {
  readonly width: Mm;
  readonly height: Mm;
}

/** Which way the edge runs that a sheet is turned over. Undefined where it is not turned. */
export function turnsOver({ width, height }: Size, duplex: Duplex): 'horizontal' | 'upright' | undefined {
  if (duplex === 'simplex') return undefined;
  return (duplex === 'flip-long-edge') === width > height ? 'horizontal' : 'upright';
}

/** A drawing with its top left corner at 0, 0. */
export interface TurnMark extends Size {
  readonly items: readonly MarkItem[];
}

/**
 * A printed sheet, the place where it lies once it is turned, and an arrow from one to the other over the thick edge, as
 * large as there is room. Undefined for a sheet that is not turned.
 */
export function turnMark(paper: Size, duplex: Duplex, room: Size): TurnMark | undefined {
  const edge = turnsOver(paper, duplex);
  if (!edge) return undefined;
  const upright = edge === 'upright';
  const whole = upright
    ? { width: 2 * paper.width, height: paper.height + ARROW_RISE * paper.width }
    : { width: paper.width + ARROW_RISE * paper.height, height: 2 * paper.height };
  const scale = Math.min(room.width / whole.width, room.height / whole.height);
  const sheet = { width: paper.width * scale, height: paper.height * scale };
  return {
    width: whole.width * scale,
    height: whole.height * scale,
    items: upright ? overUpright(sheet) : overHorizontal(sheet),
  };
}

/** How high the arrow rises beside the sheet, as a share of the sheet's side that it crosses. */
const ARROW_RISE = 0.35;
/** Widths of lines as shares of the sheet's longer side. */
const LINES = { turned: 0.02, printed: 0.035, edge: 0.09 } as const;

/** Like a page of a book: from right to left, the arrow above. */
function overUpright(sheet: Size): MarkItem[] {
  const rise = sheet.width * ARROW_RISE;
  return turn(sheet, [0, rise], [sheet.width, rise], (u, v) => [
    sheet.width + u * sheet.width,
    rise - v * rise,
  ]);
}

/** Like a leaf of a wall calendar: from below to above, the arrow at the right. */
function overHorizontal(sheet: Size): MarkItem[] {
  const rise = sheet.height * ARROW_RISE;
  return turn(sheet, [0, 0], [0, sheet.height], (u, v) => [
    sheet.width + v * rise,
    sheet.height + u * sheet.height,
  ]);
}

type Point = readonly [Mm, Mm];

/** `arrow` places points: how far across the edge, in sheets, and how far out from it, in heights of the arrow. */
function turn(
  sheet: Size,
  turned: Point,
  printed: Point,
  arrow: (across: number, out: number) => Point,
): MarkItem[] {
  const { width, height } = sheet;
  const corners = ([x, y]: Point): PathCommand[] => [
    ...polyline([x, y], [x + width, y], [x + width, y + height], [x, y + height]),
    ['Z'],
  ];
  const words = [0.3, 0.5, 0.7].map((share) => {
    const y = printed[1] + share * height;
    return polyline([printed[0] + 0.22 * width, y], [printed[0] + (share > 0.6 ? 0.55 : 0.8) * width, y]);
  });
  const [left, top] = printed;
  const edge: Point = left > turned[0] ? [left, top + height] : [left + width, top];
  const shaft: PathCommand[] = [
    ['M', ...arrow(0.5, 0.15)],
    ['C', ...arrow(0.3, 1), ...arrow(-0.3, 1), ...arrow(-0.5, 0.15)],
  ];
  const head = polyline(arrow(-0.47, 0.75), arrow(-0.5, 0.15), arrow(-0.28, 0.3));
  return [
    stroked(corners(turned), LINES.turned, colours.line, sheet),
    ...[corners(printed), ...words, shaft, head].map((path) =>
      stroked(path, LINES.printed, colours.ink, sheet),
    ),
    stroked(polyline(printed, edge), LINES.edge, colours.ink, sheet),
  ];
}

function polyline(...points: readonly Point[]): PathCommand[] {
  return points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]);
}

function stroked(path: readonly PathCommand[], share: number, colour: Colour, sheet: Size): MarkItem {
  const stroke = { colour, width: share * Math.max(sheet.width, sheet.height) };
  return { type: 'path', tag: { artifact: 'Layout' }, path, stroke };
}
