import type { PathCommand } from './drawing.ts';

/** How far a control point stands from its corner, as a share of the radius, so that four curves make a circle. */
const CIRCLE = 0.5523;

/** A circle by its middle and its radius, in any unit. */
export function circlePath(x: number, y: number, radius: number): PathCommand[] {
  const c = radius * CIRCLE;
  return [
    ['M', x + radius, y],
    ['C', x + radius, y + c, x + c, y + radius, x, y + radius],
    ['C', x - c, y + radius, x - radius, y + c, x - radius, y],
    ['C', x - radius, y - c, x - c, y - radius, x, y - radius],
    ['C', x + c, y - radius, x + radius, y - c, x + radius, y],
    ['Z'],
  ];
}
