import type { PDFRawStream } from 'pdf-lib';
import type { Drawing, Shape } from '../../pictures/drawing/drawing.ts';
import { compressedStream } from '../objects/compress.ts';
import { formatColour, formatNumber } from '../objects/format.ts';
import { pathOperators } from './path.ts';

const streams = new WeakMap<Drawing, PDFRawStream>();

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

/**
 * A drawing as a Form XObject in its own coordinates, y downwards: whoever places it turns it over. The stream is
 * made once and kept as long as the drawing is.
 */
export function drawingStream(drawing: Drawing): PDFRawStream {
  let stream = streams.get(drawing);
  if (!stream) {
    stream = makeStream(drawing);
    streams.set(drawing, stream);
  }
  return stream;
}

function makeStream(drawing: Drawing): PDFRawStream {
  const opacities = new Map<string, { Type: 'ExtGState'; ca: number; CA: number }>();
  const operators: string[] = [];
  // A form starts with what is set on the page, so everything is set before the first shape and then on change.
  const settings = new Map<string, string>();
  const set = (name: string, operator: string): void => {
    if (settings.get(name) === operator) return;
    settings.set(name, operator);
    operators.push(operator);
  };
  for (const shape of drawing.shapes) {
    const opacity = {
      Type: 'ExtGState',
      ca: shape.fill?.opacity ?? 1,
      CA: shape.stroke?.opacity ?? 1,
    } as const;
    if (opacity.ca !== 1 || opacity.CA !== 1 || opacities.size > 0) {
      const resource = `G${formatNumber(opacity.ca * 100)}-${formatNumber(opacity.CA * 100)}`;
      opacities.set(resource, opacity);
      set('opacity', `/${resource} gs`);
    }
    setPaint(shape, set);
    operators.push(pathOperators(shape.path, formatNumber, formatNumber), paintOperator(shape));
  }
  return compressedStream(operators.join('\n'), {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, drawing.width, drawing.height],
    Resources: opacities.size > 0 ? { ExtGState: Object.fromEntries(opacities) } : {},
  });
}

function setPaint(shape: Shape, set: (name: string, operator: string) => void): void {
  const { fill, stroke } = shape;
  if (fill) set('fill', `${formatColour(fill.colour)} rg`);
  if (!stroke) return;
  set('stroke', `${formatColour(stroke.colour)} RG`);
  set('width', `${formatNumber(stroke.width)} w`);
  set('cap', `${caps[stroke.cap]} J`);
  set('join', `${joins[stroke.join]} j`);
  set('miter', `${formatNumber(stroke.miterLimit)} M`);
  set('dash', `[${stroke.dash.map(formatNumber).join(' ')}] 0 d`);
}

function paintOperator({ fill, stroke }: Shape): string {
  const evenOdd = fill?.rule === 'evenodd' ? '*' : '';
  if (fill && stroke) return `B${evenOdd}`;
  if (fill) return `f${evenOdd}`;
  return stroke ? 'S' : 'n';
}
