import type { XmlElement } from '@rgrove/parse-xml';
import colorString from 'color-string';
import type { Fill, Stroke } from '../drawing/drawing.ts';
import { PictureRefusal } from './picture-refusal.ts';
import { checkNumber, readNumber, readNumbers } from './svg-number.ts';

/** How a shape is painted: its own properties and those of the groups around it, still as SVG text. */
export type Paint = Readonly<Record<InheritedProperty, string>>;

type InheritedProperty = keyof typeof initialPaint;

/** Initial values of SVG 2, chapter 13. */
const initialPaint = {
  color: '#000000',
  fill: '#000000',
  'fill-rule': 'nonzero',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-dasharray': 'none',
  'stroke-opacity': '1',
  'paint-order': 'normal',
  visibility: 'visible',
};

/** Properties that would change the picture in a way that paper cannot follow; only these values are let through. */
const undrawable: Readonly<Record<string, readonly string[]>> = {
  'clip-path': ['none'],
  mask: ['none'],
  filter: ['none'],
  marker: ['none'],
  'marker-start': ['none'],
  'marker-mid': ['none'],
  'marker-end': ['none'],
  'mix-blend-mode': ['normal'],
  'vector-effect': ['none'],
  'stroke-dashoffset': ['0', '0px'],
};

/** The paint that a drawing starts with. `colour` is what `currentColor` means. */
export function startPaint(colour: string): Paint {
  return { ...initialPaint, color: colour };
}

/** All presentation properties of one element: attributes first, then `style`, which wins. */
export function readProperties(element: XmlElement): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const [name, value] of Object.entries(element.attributes)) properties.set(name, value.trim());
  for (const declaration of (element.attributes['style'] ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!important\s*$/, '');
    properties.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim());
  }
  for (const [name, harmless] of Object.entries(undrawable)) {
    const value = properties.get(name);
    if (value === undefined || harmless.includes(value)) continue;
    throw new PictureRefusal(
      `The drawing uses ${name}, which cannot be drawn on paper.`,
      'Draw the shapes as they should look, without it.',
    );
  }
  return properties;
}

export function inheritPaint(paint: Paint, properties: ReadonlyMap<string, string>): Paint {
  const own = Object.keys(initialPaint)
    .map((name) => [name, properties.get(name)] as const)
    .filter(([, value]) => value !== undefined && value !== 'inherit');
  return { ...paint, ...Object.fromEntries(own) };
}

/** `undefined`: not filled. `opacity` is that of the shape and the groups around it. */
export function readFill(paint: Paint, opacity: number): Fill | undefined {
  const colour = readColour(paint.fill, paint.color);
  const rule = oneOf(paint['fill-rule'], ['nonzero', 'evenodd'], 'fill-rule');
  if (!colour) return undefined;
  const alpha = colour.alpha * readOpacity(paint['fill-opacity'], 'fill-opacity') * opacity;
  return alpha > 0 ? { colour: colour.hex, rule, opacity: alpha } : undefined;
}

/** `undefined`: no line. `scale` is how much the transforms around the shape enlarge it. */
export function readStroke(paint: Paint, opacity: number, scale: number): Stroke | undefined {
  const colour = readColour(paint.stroke, paint.color);
  const width = checkNumber(readNumber(paint['stroke-width'], 'stroke-width') * scale, 'a line');
  if (!colour || width === 0) return undefined;
  if (width < 0) {
    throw new PictureRefusal('The drawing has a line with a negative width.', 'Make stroke-width 0 or more.');
  }
  const alpha = colour.alpha * readOpacity(paint['stroke-opacity'], 'stroke-opacity') * opacity;
  if (alpha === 0) return undefined;
  return {
    colour: colour.hex,
    width,
    cap: oneOf(paint['stroke-linecap'], ['butt', 'round', 'square'], 'stroke-linecap'),
    join: oneOf(paint['stroke-linejoin'], ['miter', 'round', 'bevel'], 'stroke-linejoin'),
    miterLimit: Math.max(1, readNumber(paint['stroke-miterlimit'], 'stroke-miterlimit')),
    dash: readDash(paint['stroke-dasharray']).map((length) => checkNumber(length * scale, 'a line')),
    opacity: alpha,
  };
}

/** A number from 0 to 1, or a percentage. */
export function readOpacity(text: string, attribute: string): number {
  const value = text.endsWith('%')
    ? readNumber(text.slice(0, -1), attribute) / 100
    : readNumber(text, attribute);
  return Math.min(1, Math.max(0, value));
}

/** Whether the line is drawn before the fill, so that the fill covers half of it. */
export function strokeComesFirst(paint: Paint): boolean {
  const order = paint['paint-order'].split(/\s+/);
  return order.includes('stroke') && order.indexOf('stroke') < (order.indexOf('fill') + 1 || 3) - 1;
}

function readColour(
  text: string,
  currentColour: string,
): { readonly hex: string; readonly alpha: number } | undefined {
  if (text === 'none') return undefined;
  const wanted = text.toLowerCase() === 'currentcolor' ? currentColour : text;
  const rgb = colorString.get.rgb(wanted.toLowerCase());
  if (!rgb) {
    throw new PictureRefusal(
      `The drawing uses the colour "${text.slice(0, 40)}", which cannot be drawn.`,
      'Use one plain colour such as #d22f27.',
    );
  }
  const [red = 0, green = 0, blue = 0, alpha = 1] = rgb;
  const hex = [red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0'));
  return { hex: `#${hex.join('')}`, alpha };
}

function readDash(text: string): number[] {
  if (text === 'none' || text === '') return [];
  const lengths = readNumbers(text, 'stroke-dasharray');
  if (lengths.some((length) => length < 0)) {
    throw new PictureRefusal('The drawing has a dash with a negative length.', 'Make it 0 or more.');
  }
  if (lengths.every((length) => length === 0)) return [];
  return lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths;
}

function oneOf<const Value extends string>(
  text: string,
  allowed: readonly Value[],
  attribute: string,
): Value {
  const value = allowed.find((candidate) => candidate === text);
  if (value) return value;
  throw new PictureRefusal(
    `The drawing says ${attribute}="${text.slice(0, 40)}", which cannot be drawn.`,
    `Use one of: ${allowed.join(', ')}.`,
  );
}
