import site from 'virtual:clearstep/site';
import sharp from 'sharp';
import { loadLogo } from '../files/logo.ts';
import { readOwnFile } from '../files/own-file.ts';
import { projectRoot } from './_content.ts';
import { drawingToSvg } from '../pictures/index.ts';

/** The sides that phones ask for, in pixels (https://web.dev/articles/add-manifest). */
export const appIconSides = [192, 512] as const;

/** The part of an icon that is seen on every phone: a circle of 80 % of its side (https://www.w3.org/TR/appmanifest/#icon-masks). */
const SAFE = 0.8;

/** The icon of the site among a phone's programs: its logo on white, or our own sign in its colour. PNG. */
export async function appIcon(side: number): Promise<Uint8Array> {
  const logo = await loadLogo(site, projectRoot);
  if (!logo) {
    const svg = readOwnFile('public/favicon.svg').replaceAll('#0b3c7d', site.colours.light);
    return sharp(Buffer.from(svg.replace(' rx="6"', '')), { density: 1200 })
      .resize(side, side)
      .png()
      .toBuffer();
  }
  const { content } = logo;
  const picture = content.type === 'drawing' ? Buffer.from(drawingToSvg(content.drawing)) : content.jpeg;
  // The corners of a square in a circle.
  const inner = Math.floor(side * SAFE * Math.SQRT1_2);
  const small = await sharp(picture, { density: 600 })
    .resize(inner, inner, { fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .toBuffer();
  return sharp({ create: { width: side, height: side, channels: 3, background: '#ffffff' } })
    .composite([{ input: small }])
    .png()
    .toBuffer();
}
