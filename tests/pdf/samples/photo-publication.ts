import sharp from 'sharp';
import type { Publication } from '../../../src/print/sheet/sheet.ts';
import { node, photo, picture, publication, sheet } from './build.ts';

/** Two sheets that show one photo, twice as wide as high. */
export async function photoPublication(): Promise<Publication> {
  const pixels = { create: { width: 80, height: 40, channels: 3, background: '#8a5a00' } } as const;
  const cup = photo(new Uint8Array(await sharp(pixels).jpeg().toBuffer()), 80, 40);
  const figures = [node('Figure', { alt: 'A brown cup' }), node('Figure', { alt: 'The cup again' })];
  const sheets = figures.map((figure) => sheet(picture(figure, cup, 20, 20, 40)));
  return publication(figures, sheets);
}
