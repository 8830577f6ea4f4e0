import { mmToPt, type Px } from '../design/units.ts';
import type { Drawing } from '../pictures/drawing/drawing.ts';
import { drawingShapes, pathData } from '../pictures/drawing/drawing-svg.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
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
export function sheetToSvg(sheet: Sheet, faces: Faces, options: SvgOptions = {}): string {
  const { width, height, items } = sheet;
  const shown = options.width;
  const size =
    shown === undefined
      ? `width="${width}mm" height="${height}mm"`
      : `width="${shown}" height="${Math.round((shown * height) / width)}"`;
  const body = items.map((item) => drawItem(item, faces)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">` +
    `${ground(sheet)}${body}</svg>`
  );
}

/** One thing that is drawn on a sheet. */
export interface DrawnPart {
  /** Where it stands, as `transform` has it. Empty: what is drawn says so itself. */
  readonly place: string;
  /** SVG. The same picture in the same size, or the same words in the same letters, has the same SVG wherever it stands. */
  readonly drawn: string;
}

/**
 * The same sheet as what `sheetToSvg` draws, thing by thing: so who shows it again after a change draws what has changed.
 * `photoAddress` gives the address of a photo.
 */
export function sheetParts(
  sheet: Sheet,
  faces: Faces,
  photoAddress: (picture: Picture) => string,
): readonly DrawnPart[] {
  const parts = sheet.items.flatMap((item): DrawnPart[] => {
    switch (item.type) {
      case 'text': {
        const drawn = textPath(item, faces);
        return drawn === '' ? [] : [{ place: textPlace(item, faces), drawn: `<path ${drawn}/>` }];
      }
      case 'picture': {
        const { picture, over = [], x, y } = item;
        const { content } = picture;
        const own =
          content.type === 'drawing'
            ? { place: drawingPlace(item, content.drawing), drawn: shapesOf(content.drawing) }
            : { place: '', drawn: photo(item, photoAddress(picture)) };
        const marks = over.map(drawPath).join('');
        return marks === '' ? [own] : [own, { place: translate(x, y), drawn: marks }];
      }
      case 'path':
        return [{ place: '', drawn: drawPath(item) }];
      case 'field':
        return [];
    }
  });
  return [{ place: '', drawn: ground(sheet) }, ...parts];
}

const shapes = new WeakMap<Drawing, string>();

/** A drawing stands on many sheets, and on each again after every key. */
function shapesOf(drawing: Drawing): string {
  const drawn = shapes.get(drawing) ?? drawingShapes(drawing);
  shapes.set(drawing, drawn);
  return drawn;
}

function ground({ width, height }: Sheet): string {
  return `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
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
  const drawn = textPath(item, faces, ` transform="${textPlace(item, faces)}"`);
  return drawn === '' ? '' : `<path ${drawn}/>`;
}

function textPlace(item: TextItem, faces: Faces): string {
  const scale = item.size / faceOf(item, faces).unitsPerEm / mmToPt(1);
  return `${translate(item.x, item.y)} scale(${scale.toFixed(6)} ${(-scale).toFixed(6)})`;
}

/** The attributes of a path with these words. Empty: there is nothing to see, as of a space. */
function textPath(item: TextItem, faces: Faces, place = ''): string {
  const path = glyphOutlines(item, faceOf(item, faces));
  return path === '' ? '' : `fill="${item.colour}"${place} d="${path}"`;
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
  return `${drawImage(item)}<g transform="${translate(x, y)}">${marks}</g>`;
}

function drawImage(item: PictureItem): string {
  const { content } = item.picture;
  if (content.type === 'drawing')
    return `<g transform="${drawingPlace(item, content.drawing)}">${drawingShapes(content.drawing)}</g>`;
  return photo(item, `data:image/jpeg;base64,${base64(content.jpeg)}`);
}

function drawingPlace({ x, y, width }: PictureItem, drawing: Drawing): string {
  return `${translate(x, y)} scale(${(width / drawing.width).toFixed(6)})`;
}

function photo({ x, y, width, height }: PictureItem, address: string): string {
  const size = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  return `<image ${size} href="${address}"/>`;
}

function translate(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`;
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
