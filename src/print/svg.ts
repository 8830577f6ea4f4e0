import type { Px } from '../design/units.ts';
import type { Picture } from '../pictures/drawing/picture.ts';
import { sheetParts } from './sheet-parts.ts';
import type { Faces, Sheet } from './sheet/sheet.ts';

export interface SvgOptions {
  /** How many pixels wide it is shown, for who turns it into pixels. Absent: it has the size of the sheet on paper. */
  readonly width?: Px;
}

/**
 * A sheet as an SVG picture, drawn from the same items as the PDF: what the reader sees on the screen is what comes
 * out of the printer. Letters are outlines, so it needs no font; photos are embedded.
 */
export function sheetToSvg(sheet: Sheet, faces: Faces, options: SvgOptions = {}): string {
  const { width, height } = sheet;
  const shown = options.width;
  const size =
    shown === undefined
      ? `width="${width}mm" height="${height}mm"`
      : `width="${shown}" height="${Math.round((shown * height) / width)}"`;
  const body = sheetParts(sheet, faces, dataAddress).map(({ place, drawn }) =>
    place === '' ? drawn : `<g transform="${place}">${drawn}</g>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">` +
    `${body.join('')}</svg>`
  );
}

function dataAddress({ content }: Picture): string {
  return content.type === 'photo' ? `data:image/jpeg;base64,${base64(content.jpeg)}` : '';
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
