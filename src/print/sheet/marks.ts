import type { Colour } from '../../design/tokens.ts';
import type { Mm } from '../../design/units.ts';
import { circlePath } from '../../pictures/drawing/circle-path.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { MarkItem } from './sheet.ts';

/** A stroke of a mark. */
export interface MarkStroke {
  readonly colour: Colour;
  readonly width: Mm;
}

/** Marks are artifacts: the words beside them say what they mean (rule P13). */
const layout = { artifact: 'Layout' } as const;

export function rectangle(x: Mm, y: Mm, width: Mm, height: Mm, stroke: MarkStroke): MarkItem {
  return strokePath(
    [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']],
    stroke,
  );
}

/** A bar of colour. */
export function bar(x: Mm, y: Mm, width: Mm, height: Mm, fill: Colour): MarkItem {
  return {
    type: 'path',
    tag: { artifact: 'Layout' },
    fill,
    path: [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']],
  };
}

/** A line to the right. */
export function rule(x: Mm, y: Mm, width: Mm, stroke: MarkStroke): MarkItem {
  return strokePath(
    [
      ['M', x, y],
      ['L', x + width, y],
    ],
    stroke,
  );
}

/** A line downwards. */
export function upright(x: Mm, y: Mm, height: Mm, stroke: MarkStroke): MarkItem {
  return strokePath(
    [
      ['M', x, y],
      ['L', x, y + height],
    ],
    stroke,
  );
}

/** A line downwards of dashes, each as long as the gap after it. */
export function dashed(x: Mm, y: Mm, height: Mm, dash: Mm, stroke: MarkStroke): MarkItem {
  const path: PathCommand[] = [];
  for (let at = 0; at < height; at += 2 * dash)
    path.push(['M', x, y + at], ['L', x, y + Math.min(at + dash, height)]);
  return strokePath(path, stroke);
}

/** A tick in a square of the given side. */
export function tick(x: Mm, y: Mm, side: Mm, colour: Colour): MarkItem {
  const at = (u: number, v: number): [Mm, Mm] => [x + u * side, y + v * side];
  const path = strokePath(
    [
      ['M', ...at(0.12, 0.55)],
      ['L', ...at(0.4, 0.82)],
      ['L', ...at(0.88, 0.18)],
    ],
    {
      colour,
      width: side * 0.14,
    },
  );
  return { ...path, keepsItsSides: true };
}

/** A cross in a square of the given side. */
export function cross(x: Mm, y: Mm, side: Mm, colour: Colour): readonly MarkItem[] {
  const [from, to] = [0.18 * side, 0.82 * side];
  const stroke = { colour, width: side * 0.14 };
  return [
    strokePath(
      [
        ['M', x + from, y + from],
        ['L', x + to, y + to],
      ],
      stroke,
    ),
    strokePath(
      [
        ['M', x + to, y + from],
        ['L', x + from, y + to],
      ],
      stroke,
    ),
  ];
}

/** A star with an exclamation mark: danger now. Another shape than the stop, so that grey is enough. */
export function burst(x: Mm, y: Mm, side: Mm, colour: Colour): readonly MarkItem[] {
  const at = (u: number, v: number): readonly [Mm, Mm] => [x + u * side, y + v * side];
  const corners = Array.from({ length: 2 * BURST_POINTS }, (_, index) => {
    const radius = index % 2 === 0 ? 0.5 : 0.37;
    const angle = -Math.PI / 2 + (index * Math.PI) / BURST_POINTS;
    return at(0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle));
  });
  const white = { type: 'path', tag: layout, fill: '#ffffff' } as const;
  return [
    { type: 'path', tag: layout, path: polygon(corners), fill: colour },
    { ...white, path: polygon([at(0.43, 0.22), at(0.57, 0.22), at(0.54, 0.57), at(0.46, 0.57)]) },
    { ...white, path: circlePath(...at(0.5, 0.69), side * 0.07) },
  ];
}

const BURST_POINTS = 10;

/** The stop sign's shape, filled, with a white bar: plain in grey too. */
export function octagon(x: Mm, y: Mm, side: Mm, colour: Colour): readonly MarkItem[] {
  const cut = side * 0.293;
  const corners: readonly (readonly [Mm, Mm])[] = [
    [cut, 0],
    [side - cut, 0],
    [side, cut],
    [side, side - cut],
    [side - cut, side],
    [cut, side],
    [0, side - cut],
    [0, cut],
  ];
  const bar = { x: x + side * 0.22, y: y + side * 0.41, width: side * 0.56, height: side * 0.18 };
  return [
    { type: 'path', tag: layout, path: polygon(corners.map(([u, v]) => [x + u, y + v])), fill: colour },
    {
      type: 'path',
      tag: layout,
      fill: '#ffffff',
      path: polygon([
        [bar.x, bar.y],
        [bar.x + bar.width, bar.y],
        [bar.x + bar.width, bar.y + bar.height],
        [bar.x, bar.y + bar.height],
      ]),
    },
  ];
}

/** A speech mark: ask somebody. */
export function speechMark(x: Mm, y: Mm, side: Mm, colour: Colour): MarkItem {
  const at = (u: number, v: number): readonly [Mm, Mm] => [x + u * side, y + v * side];
  const corners = [
    at(0, 0.08),
    at(1, 0.08),
    at(1, 0.72),
    at(0.52, 0.72),
    at(0.26, 0.98),
    at(0.26, 0.72),
    at(0, 0.72),
  ];
  return { type: 'path', tag: layout, path: polygon(corners), fill: colour };
}

/** A light bulb: a good idea. Not a tick, which says "done" and "do". */
export function lightBulb(x: Mm, y: Mm, side: Mm, colour: Colour): readonly MarkItem[] {
  const at = (u: number, v: number): [Mm, Mm] => [x + u * side, y + v * side];
  const fill = (path: readonly PathCommand[]): MarkItem => ({
    type: 'path',
    tag: layout,
    path,
    fill: colour,
  });
  return [
    fill(circlePath(...at(0.5, 0.36), side * 0.32)),
    fill(polygon([at(0.3, 0.56), at(0.7, 0.56), at(0.64, 0.75), at(0.36, 0.75)])),
    fill(polygon([at(0.36, 0.82), at(0.64, 0.82), at(0.58, 0.96), at(0.42, 0.96)])),
  ];
}

export function circle(x: Mm, y: Mm, radius: Mm, stroke: MarkStroke): MarkItem {
  return strokePath(circlePath(x, y, radius), stroke);
}

/**
 * A face between glad (1) and sad (-1) in a square of the given side. The words beside it say what it means.
 */
export function face(x: Mm, y: Mm, side: Mm, gladness: number, colour: Colour): readonly MarkItem[] {
  const stroke = { colour, width: side * 0.04 };
  const at = (u: number, v: number): [Mm, Mm] => [x + u * side, y + v * side];
  const bend = 0.16 * gladness;
  const mouth: PathCommand[] = [
    ['M', ...at(0.28, 0.66 - bend / 3)],
    ['C', ...at(0.4, 0.66 + bend), ...at(0.6, 0.66 + bend), ...at(0.72, 0.66 - bend / 3)],
  ];
  const eye = (u: number): MarkItem => ({
    type: 'path',
    tag: layout,
    path: circlePath(...at(u, 0.38), side * 0.05),
    fill: colour,
  });
  return [circle(...at(0.5, 0.5), side * 0.47, stroke), eye(0.35), eye(0.65), strokePath(mouth, stroke)];
}

function polygon(corners: readonly (readonly [Mm, Mm])[]): PathCommand[] {
  const path = corners.map(([x, y], index): PathCommand => [index === 0 ? 'M' : 'L', x, y]);
  return [...path, ['Z']];
}

function strokePath(path: readonly PathCommand[], stroke: MarkStroke): MarkItem {
  return { type: 'path', tag: layout, path, stroke };
}
