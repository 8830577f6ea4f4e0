import jsQr from 'jsqr';
import sharp from 'sharp';
import { rasterise } from '../../scripts/contact-sheet/rasterise.ts';
import { loadFaces } from '../../src/files/fonts.ts';
import type { PathItem, Sheet } from '../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../src/print/svg.ts';

const PIXELS_PER_MM = 6;

/** A code as it stands on a sheet, in millimetres, and what a phone reads of it: nothing where it cannot. */
export interface CodeOnSheet {
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Codes are black and nothing else is: each is cut out with its quiet zone and read as a phone would. */
export async function codesOn(sheet: Sheet): Promise<CodeOnSheet[]> {
  const blacks = sheet.items.filter(
    (item): item is PathItem => item.type === 'path' && item.fill === '#000000',
  );
  if (blacks.length === 0) return [];
  const pixels = sheet.width * PIXELS_PER_MM;
  const image = rasterise(sheetToSvg(sheet, loadFaces()), sheet.width, pixels);
  const page = await image.png().toBuffer();
  return Promise.all(
    blacks.map(async ({ path }) => {
      const xs = path.flatMap((command) => (command[0] === 'Z' ? [] : [command.at(-2) as number]));
      const ys = path.flatMap((command) => (command[0] === 'Z' ? [] : [command.at(-1) as number]));
      const quiet = 2;
      const [left, top] = [Math.min(...xs) - quiet, Math.min(...ys) - quiet];
      const [width, height] = [Math.max(...xs) - left + quiet, Math.max(...ys) - top + quiet];
      const { data, info } = await sharp(page)
        .extract({
          left: Math.round(left * PIXELS_PER_MM),
          top: Math.round(top * PIXELS_PER_MM),
          width: Math.round(width * PIXELS_PER_MM),
          height: Math.round(height * PIXELS_PER_MM),
        })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const code = jsQr(new Uint8ClampedArray(data), info.width, info.height);
      return { words: code?.data ?? '', left: left + quiet, top: top + quiet, width: width - 2 * quiet };
    }),
  );
}
