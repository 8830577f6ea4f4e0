import type { XmlElement } from '@rgrove/parse-xml';
import type { Matrix } from 'transformation-matrix';
import type { PathCommand } from '../drawing/drawing.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { readNumber, readNumbers } from './svg-number.ts';
import { readPath } from './svg-path.ts';

/** Elements that draw something. */
export const shapeNames = ['path', 'line', 'circle', 'ellipse', 'rect', 'polyline', 'polygon'] as const;
export type ShapeName = (typeof shapeNames)[number];

export function isShapeName(name: string): name is ShapeName {
  return (shapeNames as readonly string[]).includes(name);
}

/**
 * The outline of a shape in the coordinates of the whole drawing. Empty when the shape has no size, as SVG
 * understands it. Throws a `PictureRefusal` on numbers and path data that cannot be read.
 */
export function readOutline(element: XmlElement, matrix: Matrix): PathCommand[] {
  const data = pathData(element);
  return data === undefined ? [] : readPath(data, matrix);
}

/** Every shape as SVG path data; `undefined` when it has no size. */
function pathData(element: XmlElement): string | undefined {
  const length = (name: string): number => readNumber(element.attributes[name] ?? '0', name);
  const size = (name: string): number => notNegative(length(name), name);
  switch (element.name as ShapeName) {
    case 'path': {
      const data = element.attributes['d']?.trim();
      return data === 'none' || !data ? undefined : data;
    }
    case 'line':
      return `M${length('x1')} ${length('y1')}L${length('x2')} ${length('y2')}`;
    case 'circle':
      return ellipseData(length('cx'), length('cy'), size('r'), size('r'));
    case 'ellipse':
      return ellipseData(length('cx'), length('cy'), size('rx'), size('ry'));
    case 'rect': {
      const { rx, ry } = element.attributes;
      const corner = { rx: rx ?? ry ?? '0', ry: ry ?? rx ?? '0' };
      return rectangleData(
        length('x'),
        length('y'),
        size('width'),
        size('height'),
        notNegative(readNumber(corner.rx, 'rx'), 'rx'),
        notNegative(readNumber(corner.ry, 'ry'), 'ry'),
      );
    }
    case 'polyline':
      return pointsData(element);
    case 'polygon': {
      const points = pointsData(element);
      return points && `${points}Z`;
    }
  }
}

function ellipseData(cx: number, cy: number, rx: number, ry: number): string | undefined {
  if (rx === 0 || ry === 0) return undefined;
  const half = `A${rx} ${ry} 0 0 1`;
  return `M${cx + rx} ${cy}${half} ${cx - rx} ${cy}${half} ${cx + rx} ${cy}Z`;
}

function rectangleData(
  x: number,
  y: number,
  width: number,
  height: number,
  wantedX: number,
  wantedY: number,
): string | undefined {
  if (width === 0 || height === 0) return undefined;
  const rx = Math.min(wantedX, width / 2);
  const ry = Math.min(wantedY, height / 2);
  if (rx === 0 || ry === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = `a${rx} ${ry} 0 0 1`;
  return [
    `M${x + rx} ${y}h${width - 2 * rx}${corner} ${rx} ${ry}`,
    `v${height - 2 * ry}${corner} ${-rx} ${ry}`,
    `h${2 * rx - width}${corner} ${-rx} ${-ry}`,
    `v${2 * ry - height}${corner} ${rx} ${-ry}Z`,
  ].join('');
}

function pointsData(element: XmlElement): string | undefined {
  const numbers = readNumbers(element.attributes['points'] ?? '', 'points');
  if (numbers.length % 2 === 1) {
    throw new PictureRefusal(
      `The drawing has a ${element.name} with an odd number of coordinates.`,
      'Give each point two numbers.',
    );
  }
  return numbers.length > 0 ? `M${numbers.join(' ')}` : undefined;
}

function notNegative(value: number, attribute: string): number {
  if (value >= 0) return value;
  throw new PictureRefusal(`The drawing has a negative size: ${attribute}="${value}".`, 'Make it 0 or more.');
}
