import type { Mm } from '../../design/units.ts';
import type { PathCommand } from '../../pictures/drawing/drawing.ts';
import type { PathItem } from '../../print/sheet/sheet.ts';
import type { PageCanvas } from './canvas.ts';
import { pageX, pageY, setFill, setStroke } from './canvas.ts';

/** Draws a line, a frame or another shape that stands on the sheet itself, or at a place on it. */
export function drawPath(
  canvas: PageCanvas,
  item: Pick<PathItem, 'path' | 'fill' | 'stroke'>,
  at: { readonly x: Mm; readonly y: Mm } = { x: 0, y: 0 },
): void {
  if (item.fill) setFill(canvas, item.fill);
  if (item.stroke) setStroke(canvas, item.stroke.colour, item.stroke.width);
  const x = (value: Mm): string => pageX(at.x + value);
  const y = (value: Mm): string => pageY(canvas, at.y + value);
  canvas.operators.push(pathOperators(item.path, x, y), paintOperator(item));
}

/** A path in PDF operators, each coordinate written by the functions given. */
export function pathOperators(
  path: readonly PathCommand[],
  x: (value: number) => string,
  y: (value: number) => string,
): string {
  return path
    .map((command) => {
      switch (command[0]) {
        case 'M':
          return `${x(command[1])} ${y(command[2])} m`;
        case 'L':
          return `${x(command[1])} ${y(command[2])} l`;
        case 'C':
          return `${x(command[1])} ${y(command[2])} ${x(command[3])} ${y(command[4])} ${x(command[5])} ${y(command[6])} c`;
        case 'Z':
          return 'h';
      }
    })
    .join('\n');
}

function paintOperator(item: Pick<PathItem, 'fill' | 'stroke'>): string {
  if (item.fill && item.stroke) return 'B';
  if (item.stroke) return 'S';
  return item.fill ? 'f' : 'n';
}
