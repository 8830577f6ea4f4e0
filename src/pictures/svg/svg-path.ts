import svgpath from 'svgpath';
import { applyToPoint, type Matrix } from 'transformation-matrix';
import type { PathCommand } from '../drawing/drawing.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { checkNumber } from './svg-number.ts';

/** Path data as absolute lines and cubic curves under a transform. Throws a `PictureRefusal` when it is not valid. */
export function readPath(data: string, matrix: Matrix): PathCommand[] {
  // The package's types leave out its error text.
  const path = svgpath(data) as ReturnType<typeof svgpath> & { readonly err: string };
  if (path.err || /[rR]/.test(data)) {
    throw new PictureRefusal(
      `The drawing has a path that cannot be read: "${data.slice(0, 40)}".`,
      'Open it in a drawing program and save it as plain SVG.',
    );
  }
  const commands: PathCommand[] = [];
  const at = (x: number, y: number): [number, number] => {
    const point = applyToPoint(matrix, { x, y });
    return [checkNumber(point.x, 'a path'), checkNumber(point.y, 'a path')];
  };
  path
    .abs()
    .unshort()
    .unarc()
    .iterate((segment, _index, x, y) => {
      switch (segment[0]) {
        case 'M':
        case 'L':
          commands.push([segment[0], ...at(segment[1], segment[2])]);
          return;
        case 'H':
          commands.push(['L', ...at(segment[1], y)]);
          return;
        case 'V':
          commands.push(['L', ...at(x, segment[1])]);
          return;
        case 'C':
          commands.push([
            'C',
            ...at(segment[1], segment[2]),
            ...at(segment[3], segment[4]),
            ...at(segment[5], segment[6]),
          ]);
          return;
        case 'Q': {
          const [, controlX, controlY, endX, endY] = segment;
          // A quadratic curve as a cubic one: each control point stands two thirds of the way to the old one.
          const first = at(x + (2 / 3) * (controlX - x), y + (2 / 3) * (controlY - y));
          const second = at(endX + (2 / 3) * (controlX - endX), endY + (2 / 3) * (controlY - endY));
          commands.push(['C', ...first, ...second, ...at(endX, endY)]);
          return;
        }
        case 'Z':
        case 'z':
          commands.push(['Z']);
          return;
        default:
          throw new Error(`Path command ${segment[0]} was not made absolute.`);
      }
    });
  return commands;
}
