import { mmToPt, type Px } from '../design/units.ts';
import { drawingShapes, pathData } from '../pictures/drawing/drawing-svg.ts';
import type { Face } from './sheet/face.ts';
import { glyphOutline } from './text/glyph-outline.ts';
import { advanceOf } from './text/shape.ts';
import {
  faceOf,
  type Faces,
  type Glyph,
  type Item,
  type PathItem,
  type PictureItem,
  type Sheet,
  type TextItem,
} from './sheet/sheet.ts';

export interface SvgOptions {
  /** How many pixels wide it is shown, for who turns it into pixels. Absent: it has the size of the sheet on paper. */
  readonly width?: Px;
}

/**
 * A sheet as an SVG picture, drawn from the same items as the PDF: what the reader sees on the screen is what comes
 * out of the printer. Letters are outlines, so it needs no font; photos are embedded.
 */
export function sheetToSvg({ width, height, items }: Sheet, faces: Faces, options: SvgOptions = {}): string {
  const shown = options.width;
  const size =
    shown === undefined
      ? `width="${width}mm" height="${height}mm"`
      : `width="${shown}" height="${Math.round((shown * height) / width)}"`;
  const body = items.map((item) => drawItem(item, faces)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="#ffffff"/>${body}</svg>`
  );
}

function drawItem(item: Item, faces: Faces): string {
  switch (item.type) {
    case 'text':
      return drawText(item, faces);
    case 'picture':
      return drawPicture(item);
    case 'path':
      return drawPath(item);
    case 'field':
      // The marks below it are drawn; what somebody types is not there yet.
      return '';
  }
}

function drawText(item: TextItem, faces: Faces): string {
  const { size, x, y, colour } = item;
  const face = faceOf(item, faces);
  const scale = size / face.unitsPerEm / mmToPt(1);
  const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
  const path = glyphOutlines(item, face);
  return path === '' ? '' : `<path fill="${colour}" transform="${transform}" d="${path}"/>`;
}

/** The outlines of glyphs on a baseline as one path, in font units with y upwards, from the left end of their run. */
export function glyphOutlines(
  { glyphs, isRightToLeft }: { readonly glyphs: readonly Glyph[]; readonly isRightToLeft?: boolean },
  face: Face,
): string {
  let at = isRightToLeft ? advanceOf(glyphs) : 0;
  return glyphs
    .map(({ id, advance, offset }) => {
      if (isRightToLeft) at -= advance;
      const outline = glyphOutline(id, face);
      const place = offset ? `${at + offset.x} ${offset.y}` : `${at} 0`;
      if (!isRightToLeft) at += advance;
      return outline === '' ? '' : `M${place}${outline}`;
    })
    .join('');
}

function drawPicture(item: PictureItem): string {
  const { over = [], x, y } = item;
  if (over.length === 0) return drawImage(item);
  const marks = over.map(drawPath).join('');
  return `${drawImage(item)}<g transform="translate(${round(x)} ${round(y)})">${marks}</g>`;
}

function drawImage({ picture, x, y, width, height }: PictureItem): string {
  const { content } = picture;
  if (content.type === 'drawing') {
    const scale = width / content.drawing.width;
    const transform = `translate(${round(x)} ${round(y)}) scale(${scale.toFixed(6)})`;
    return `<g transform="${transform}">${drawingShapes(content.drawing)}</g>`;
  }
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<image ${size} href="data:image/jpeg;base64,${base64(content.jpeg)}"/>`;
}

function drawPath({ path, fill, stroke }: Pick<PathItem, 'path' | 'fill' | 'stroke'>): string {
  const line = stroke
    ? ` stroke="${stroke.colour}" stroke-width="${round(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"`
    : '';
  return `<path d="${pathData(path)}" fill="${fill ?? 'none'}"${line}/>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
