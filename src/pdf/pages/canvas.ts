import type { Colour } from '../../design/tokens.ts';
import type { Mm, Pt } from '../../design/units.ts';
import { mmToPt } from '../../design/units.ts';
import { formatColour, formatNumber } from '../objects/format.ts';

/** A page being drawn: what is written so far and what is set, so that nothing is set twice. */
export interface PageCanvas {
  readonly operators: string[];
  /** Height of the page: paper measures from the top, PDF from the bottom. */
  readonly height: Mm;
  fill: Colour | undefined;
  stroke: Colour | undefined;
  lineWidth: Mm | undefined;
  /** Font name and size as `Tf` takes them. */
  font: string | undefined;
}

export function openCanvas(height: Mm): PageCanvas {
  return { operators: [], height, fill: undefined, stroke: undefined, lineWidth: undefined, font: undefined };
}

export function setFill(canvas: PageCanvas, colour: Colour): void {
  if (canvas.fill === colour) return;
  canvas.fill = colour;
  canvas.operators.push(`${formatColour(colour)} rg`);
}

export function setStroke(canvas: PageCanvas, colour: Colour, width: Mm): void {
  if (canvas.stroke !== colour) {
    canvas.stroke = colour;
    canvas.operators.push(`${formatColour(colour)} RG`);
  }
  if (canvas.lineWidth !== width) {
    canvas.lineWidth = width;
    canvas.operators.push(`${formatNumber(mmToPt(width))} w`);
  }
}

export function setFont(canvas: PageCanvas, resource: string, size: Pt): void {
  const font = `/${resource} ${formatNumber(size)} Tf`;
  if (canvas.font === font) return;
  canvas.font = font;
  canvas.operators.push(font);
}

/** Millimetres from the left edge as points. */
export function pageX(x: Mm): string {
  return formatNumber(mmToPt(x));
}

/** Millimetres from the top edge as points from the bottom edge. */
export function pageY(canvas: PageCanvas, y: Mm): string {
  return formatNumber(mmToPt(canvas.height - y));
}
