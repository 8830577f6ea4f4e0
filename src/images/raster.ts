import satori from 'satori';
import sharp from 'sharp';
import { colours, fontFamily, weights } from '../design/tokens.ts';
import type { Px } from '../design/units.ts';
import type { Faces } from '../print/sheet/sheet.ts';
import type { Element } from './element.ts';

/** Lays an element out and turns it into a PNG. The same element and faces always give the same bytes. */
export async function drawPng(element: Element, width: Px, height: Px, faces: Faces): Promise<Uint8Array> {
  const svg = await satori(asNode(element), { width, height, fonts: fonts(faces) });
  // Level 9 would save a tenth of the bytes and take six times as long.
  const png = await sharp(Buffer.from(withoutMasks(svg)), { density: 72 })
    .flatten({ background: colours.paper })
    .png({ compressionLevel: 6 })
    .toBuffer();
  return new Uint8Array(png);
}

/**
 * Satori 0.63 masks every box with its own outline, for boxes that hide what flows over them. Here nothing flows over,
 * and librsvg needs half of its time for masks that change nothing.
 */
function withoutMasks(svg: string): string {
  return svg.replaceAll(/<mask .*?<\/mask>/gu, '').replaceAll(/ mask="[^"]*"/gu, '');
}

type Node = Parameters<typeof satori>[0];

/** Satori's own types speak of React, which this project does not have; the shape is the one that satori documents. */
function asNode(element: Element): Node {
  return element;
}

type Fonts = Parameters<typeof satori>[1]['fonts'];

/** Satori keeps what it has read of a list of fonts for as long as it is given the same list. */
const kept = new WeakMap<Faces, Fonts>();

function fonts(faces: Faces): Fonts {
  let known = kept.get(faces);
  if (!known) {
    known = (['regular', 'bold'] as const).map((weight) => ({
      name: fontFamily,
      data: Buffer.from(faces[weight].bytes),
      weight: weights[weight],
      style: 'normal' as const,
    }));
    kept.set(faces, known);
  }
  return known;
}
