import { mmToPt } from '../design/units.ts';
import type { Drawing } from '../pictures/drawing/drawing.ts';
import { drawingShapes, pathData } from '../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import {
  faceOf,
  type Faces,
  type Item,
  type PathItem,
  type PictureItem,
  type Sheet,
  type TextItem,
} from './sheet/sheet.ts';
import { glyphOutlines } from './text/glyph-outlines.ts';

/** One thing that is drawn on a sheet. */
export interface DrawnPart {
  /** Where it stands, as `transform` has it. Empty: what is drawn says so itself. */
  readonly place: string;
  /** SVG. The same picture in the same size, or the same words in the same letters, has the same SVG wherever it stands. */
  readonly drawn: string;
}

/**
 * What is on a sheet as SVG, thing by thing, from the same items as the PDF: so who shows it again after a change draws what
 * has changed. In millimetres. `photoAddress` gives the address of a photo.
 */
export function sheetParts(
  { width, height, items }: Sheet,
  faces: Faces,
  photoAddress: (photo: Picture) => string,
): readonly DrawnPart[] {
  const ground = { place: '', drawn: `<rect width="${width}" height="${height}" fill="#ffffff"/>` };
  return [ground, ...items.flatMap((item) => partsOf(item, faces, photoAddress))];
}

function partsOf(item: Item, faces: Faces, photoAddress: (photo: Picture) => string): DrawnPart[] {
  switch (item.type) {
    case 'text':
      return textPart(item, faces);
    case 'picture': {
      const { over = [], x, y } = item;
      const picture = picturePart(item, photoAddress);
      return over.length === 0
        ? [picture]
        : [picture, { place: translate(x, y), drawn: over.map(drawPath).join('') }];
    }
    case 'path':
      return [{ place: '', drawn: drawPath(item) }];
    case 'field':
      // The marks below it are drawn; what somebody types is not there yet.
      return [];
  }
}

/** Letters as outlines: no font is needed. Nothing, where there is nothing to see, as of a space. */
function textPart(item: TextItem, faces: Faces): DrawnPart[] {
  const face = faceOf(item, faces);
  const outlines = glyphOutlines(item, face);
  if (outlines === '') return [];
  const scale = item.size / face.unitsPerEm / mmToPt(1);
  const place = `${translate(item.x, item.y)} scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
  return [{ place, drawn: `<path fill="${item.colour}" d="${outlines}"/>` }];
}

function picturePart(
  { picture, x, y, width, height }: PictureItem,
  photoAddress: (photo: Picture) => string,
): DrawnPart {
  const { content } = picture;
  if (content.type === 'drawing') {
    const scale = width / content.drawing.width;
    return { place: `${translate(x, y)} scale(${scale.toFixed(6)})`, drawn: shapesOf(content.drawing) };
  }
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return { place: '', drawn: `<image ${size} href="${photoAddress(picture)}"/>` };
}

const shapes = new WeakMap<Drawing, string>();

/** A drawing stands on many sheets, and on each again after every key. */
function shapesOf(drawing: Drawing): string {
  const drawn = shapes.get(drawing) ?? drawingShapes(drawing);
  shapes.set(drawing, drawn);
  return drawn;
}

function drawPath({ path, fill, stroke }: Pick<PathItem, 'path' | 'fill' | 'stroke'>): string {
  const line = stroke
    ? ` stroke="${stroke.colour}" stroke-width="${round(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  return `<path d="${pathData(path)}" fill="${fill ?? 'none'}"${line}/>`;
}

function translate(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
