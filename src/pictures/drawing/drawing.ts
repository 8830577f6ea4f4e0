/**
 * A vector picture as plain paths: what PDF, SVG and tests all draw from.
 * Coordinates are the source's own units (72 x 72 for OpenMoji), y downwards, the view box moved to 0, 0.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Painted in order, the first at the bottom. */
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly path: readonly PathCommand[];
  readonly fill?: Fill;
  readonly stroke?: Stroke;
  /** The part of a person that it draws; `shade`: skin in the shade. Its colour can be chosen. */
  readonly part?: 'skin' | 'shade' | 'hair';
}

/** Absolute coordinates only; arcs and quadratic curves are already cubic. */
export type PathCommand =
  | readonly ['M', x: number, y: number]
  | readonly ['L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

export interface Fill {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly rule: 'nonzero' | 'evenodd';
  /** 0 to 1. */
  readonly opacity: number;
}

export interface Stroke {
  /** `#rrggbb`. */
  readonly colour: string;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly miterLimit: number;
  /** Lengths of dashes and gaps; empty: a solid line. */
  readonly dash: readonly number[];
  /** 0 to 1. */
  readonly opacity: number;
}
