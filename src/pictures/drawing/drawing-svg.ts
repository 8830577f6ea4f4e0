import type { Drawing, Fill, PathCommand, Shape, Stroke } from './drawing.ts';

/**
 * A drawing as an SVG document of plain paths: no style sheet, no script, no reference to anything outside.
 * The same drawing always gives the same text.
 */
export function drawingToSvg(drawing: Drawing): string {
  const { width, height } = drawing;
  const size = `width="${number(width)}" height="${number(height)}"`;
  const viewBox = `viewBox="0 0 ${number(width)} ${number(height)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${viewBox}>${drawingShapes(drawing)}</svg>`;
}

/** Only the paths, to stand inside another SVG picture. */
export function drawingShapes(drawing: Drawing): string {
  return drawing.shapes.map(shapeToSvg).join('');
}

/** The `d` of a path: `M1 2L3 4Z`. */
export function pathData(path: readonly PathCommand[]): string {
  return path.map(([command, ...points]) => command + points.map(number).join(' ')).join('');
}

function shapeToSvg({ path, fill, stroke }: Shape): string {
  const paint = [
    ...(fill ? fillAttributes(fill) : ['fill="none"']),
    ...(stroke ? strokeAttributes(stroke) : []),
  ];
  return `<path d="${pathData(path)}" ${paint.join(' ')}/>`;
}

function fillAttributes(fill: Fill): string[] {
  const attributes = [`fill="${fill.colour}"`];
  if (fill.rule === 'evenodd') attributes.push('fill-rule="evenodd"');
  if (fill.opacity !== 1) attributes.push(`fill-opacity="${number(fill.opacity)}"`);
  return attributes;
}

function strokeAttributes(stroke: Stroke): string[] {
  const attributes = [
    `stroke="${stroke.colour}"`,
    `stroke-width="${number(stroke.width)}"`,
    `stroke-linecap="${stroke.cap}"`,
    `stroke-linejoin="${stroke.join}"`,
    `stroke-miterlimit="${number(stroke.miterLimit)}"`,
  ];
  if (stroke.dash.length > 0) attributes.push(`stroke-dasharray="${stroke.dash.map(number).join(' ')}"`);
  if (stroke.opacity !== 1) attributes.push(`stroke-opacity="${number(stroke.opacity)}"`);
  return attributes;
}

/** Four decimals are finer than any printer, and keep the text short and free of exponents. */
function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
