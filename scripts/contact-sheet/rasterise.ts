import sharp, { type Sharp } from 'sharp';
import { mmToPt, type Mm, type Px } from '../../src/design/units.ts';

/** A drawing whose width is given in millimetres as a picture of so many pixels across, sharp at any size. */
export function rasterise(svg: string, width: Mm, pixels: Px): Sharp {
  // libvips takes a density as dots per inch and again as a scale to 72 of them, so millimetres grow with its square.
  const density = 72 * Math.sqrt(pixels / mmToPt(width));
  return sharp(Buffer.from(svg), { density }).resize({ width: Math.round(pixels) });
}
