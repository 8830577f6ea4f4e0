import type { Mark, Spot } from '../../model/document.ts';
import { circlePath } from '../drawing/circle-path.ts';
import { pathData } from '../drawing/drawing-svg.ts';
import type { PathCommand } from '../drawing/drawing.ts';

/** A shape over a photo, in the units of the photo as it is shown, from its top left corner. */
export interface MarkShape {
  readonly path: readonly PathCommand[];
  readonly fill?: typeof INK;
  readonly stroke?: { readonly colour: typeof INK | typeof PAPER; readonly width: number };
}

/** Dark lines with a white halo are seen on dark and on light photos, in grey as well (WCAG 1.4.11). */
const INK = '#101418';
const PAPER = '#ffffff';

/** Shares of the short side of the photo. */
const LINE = 0.03;
const HALO = 0.07;
const HEAD = 0.14;
const DISC = 0.1;
const DIGIT_LINE = 0.026;

/** What explains a photo of this size, as shapes: rings, arrows and numbers, in the order of their author. */
export function markShapes(marks: readonly Mark[], width: number, height: number): MarkShape[] {
  const frame: Frame = { width, height, unit: Math.min(width, height) };
  return marks.flatMap((mark) => shapesOf(mark, frame));
}

/** The same, as the inside of an SVG picture with a view box of this size. */
export function marksSvg(marks: readonly Mark[], width: number, height: number): string {
  return markShapes(marks, width, height)
    .map(({ path, fill = 'none', stroke }) => {
      const line = stroke
        ? ` stroke="${stroke.colour}" stroke-width="${stroke.width.toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"`
        : '';
      return `<path d="${pathData(path)}" fill="${fill}"${line}/>`;
    })
    .join('');
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

function shapesOf(mark: Mark, frame: Frame): MarkShape[] {
  switch (mark.sort) {
    case 'ring':
      return outlined([circlePath(...place(mark.at, frame), (mark.radius / 100) * frame.width)], frame);
    case 'arrow':
      return outlined(arrow(place(mark.from, frame), place(mark.to, frame), frame.unit), frame);
    case 'number':
      return numbered(mark.number, place(mark.at, frame), frame.unit);
  }
}

type Point = readonly [x: number, y: number];

function place([x, y]: Spot, { width, height }: Frame): Point {
  return [(x / 100) * width, (y / 100) * height];
}

/** All halos below all lines, so that no halo cuts a line. */
function outlined(paths: readonly (readonly PathCommand[])[], { unit }: Frame): MarkShape[] {
  return [
    ...paths.map((path) => ({ path, stroke: { colour: PAPER, width: unit * HALO } }) as const),
    ...paths.map((path) => ({ path, stroke: { colour: INK, width: unit * LINE } }) as const),
  ];
}

function arrow([x1, y1]: Point, [x2, y2]: Point, unit: number): PathCommand[][] {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const wing = (turn: number): PathCommand => [
    'L',
    x2 - unit * HEAD * Math.cos(angle + turn),
    y2 - unit * HEAD * Math.sin(angle + turn),
  ];
  return [
    [
      ['M', x1, y1],
      ['L', x2, y2],
    ],
    [['M', x2, y2], wing(WING)],
    [['M', x2, y2], wing(-WING)],
  ];
}

/** Between the shaft of an arrow and each side of its head, in radians. */
const WING = 0.55;

function numbered(number: number, at: Point, unit: number): MarkShape[] {
  const [x, y] = at;
  const tall = unit * DISC * 1.1;
  const wide = tall * 0.62;
  const path = (digits[number] ?? []).map((command): PathCommand => {
    const [u, v] = [(value: number) => x + (value - 0.5) * wide, (value: number) => y + (value - 0.5) * tall];
    switch (command[0]) {
      case 'M':
      case 'L':
        return [command[0], u(command[1]), v(command[2])];
      case 'C': {
        const [, a, b, c, d, e, f] = command;
        return ['C', u(a), v(b), u(c), v(d), u(e), v(f)];
      }
      case 'Z':
        return command;
    }
  });
  return [
    { path: circlePath(x, y, unit * DISC), fill: INK, stroke: { colour: PAPER, width: unit * LINE } },
    { path, stroke: { colour: PAPER, width: unit * DIGIT_LINE } },
  ];
}

/** The figures 1 to 9 as lines in a square of side 1: a photo is explained where no font is at hand. */
const digits: Readonly<Record<number, readonly PathCommand[]>> = {
  1: [
    ['M', 0.2, 0.25],
    ['L', 0.58, 0],
    ['L', 0.58, 1],
  ],
  2: [
    ['M', 0.08, 0.27],
    ['C', 0.08, -0.09, 0.92, -0.09, 0.92, 0.28],
    ['C', 0.92, 0.52, 0.2, 0.72, 0.06, 1],
    ['L', 0.95, 1],
  ],
  3: [
    ['M', 0.08, 0.12],
    ['C', 0.4, -0.1, 0.9, -0.02, 0.86, 0.25],
    ['C', 0.83, 0.45, 0.6, 0.47, 0.38, 0.47],
    ['C', 0.65, 0.47, 0.95, 0.52, 0.93, 0.74],
    ['C', 0.9, 1.06, 0.35, 1.08, 0.05, 0.88],
  ],
  4: [
    ['M', 0.72, 1],
    ['L', 0.72, 0],
    ['L', 0.04, 0.7],
    ['L', 0.98, 0.7],
  ],
  5: [
    ['M', 0.85, 0],
    ['L', 0.2, 0],
    ['L', 0.14, 0.45],
    ['C', 0.45, 0.28, 0.93, 0.36, 0.93, 0.68],
    ['C', 0.93, 1.06, 0.38, 1.08, 0.05, 0.88],
  ],
  6: [
    ['M', 0.75, 0],
    ['C', 0.2, 0.2, 0.06, 0.5, 0.08, 0.7],
    ['C', 0.1, 1.1, 0.93, 1.1, 0.93, 0.68],
    ['C', 0.93, 0.28, 0.2, 0.28, 0.08, 0.66],
  ],
  7: [
    ['M', 0.06, 0],
    ['L', 0.94, 0],
    ['L', 0.38, 1],
  ],
  8: [
    ['M', 0.5, 0.46],
    ['C', 0.05, 0.4, 0.05, 0, 0.5, 0],
    ['C', 0.95, 0, 0.95, 0.4, 0.5, 0.46],
    ['C', -0.05, 0.52, -0.05, 1, 0.5, 1],
    ['C', 1.05, 1, 1.05, 0.52, 0.5, 0.46],
  ],
  9: [
    ['M', 0.25, 1],
    ['C', 0.8, 0.8, 0.94, 0.5, 0.92, 0.3],
    ['C', 0.9, -0.1, 0.07, -0.1, 0.07, 0.32],
    ['C', 0.07, 0.72, 0.8, 0.72, 0.92, 0.34],
  ],
};
