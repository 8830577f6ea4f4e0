import sharp from 'sharp';
import type { Px } from '../../src/design/units.ts';
import type { Faces, PathItem } from '../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { type Caption, captionItems } from './caption.ts';
import type { EditionGroup, Print } from './edition-groups.ts';
import { rasterise } from './rasterise.ts';

/**
 * Everything under each other in one PNG: a line for each edition, and below it its sheets from left to right. `scale`
 * is pixels for a millimetre of paper.
 */
export async function drawContactSheet(
  groups: readonly EditionGroup[],
  faces: Faces,
  scale: number,
): Promise<Uint8Array> {
  const { placed, labels, width, height } = arrange(groups, scale);
  const images = await Promise.all(
    placed.map(async ({ print, left, top }) => ({
      input: await pictureOf(print, scale),
      left: Math.round(left),
      top: Math.round(top),
    })),
  );
  const ground: PathItem = { type: 'path', tag, path: rectangle(width, height), fill: '#dfe4e8' };
  const words = labels.flatMap((label) => captionItems(label, width, faces));
  const base = sheetToSvg({ width, height, items: [ground, ...words] }, faces);
  // A millimetre of the ground is a pixel of the picture.
  const png = rasterise(base, width, width).composite(images).png();
  return new Uint8Array(await png.toBuffer());
}

interface Placed {
  readonly print: Print;
  readonly left: Px;
  readonly top: Px;
}

interface Arrangement {
  readonly placed: readonly Placed[];
  readonly labels: readonly Caption[];
  readonly width: Px;
  readonly height: Px;
}

const GAP: Px = 28;
const TITLE: Px = 26;
const LABEL: Px = 18;
/** Upright A4 sheets side by side. */
const SHEETS_A_ROW = 5;

function arrange(groups: readonly EditionGroup[], scale: number): Arrangement {
  const sheet = 210 * scale + GAP;
  const width = Math.round(Math.max(GAP + SHEETS_A_ROW * sheet, 900));
  const placed: Placed[] = [];
  const labels: Caption[] = [];
  let y = GAP;
  for (const { title, prints } of groups) {
    labels.push({ words: title, x: GAP, y: y + TITLE, size: TITLE });
    y += 2 * TITLE;
    let x = GAP;
    let tallest = 0;
    for (const print of prints) {
      if (x > GAP && x + print.width * scale + GAP > width) {
        y += tallest + GAP;
        x = GAP;
        tallest = 0;
      }
      labels.push({ words: print.label, x, y: y + LABEL, size: LABEL });
      placed.push({ print, left: x, top: y + 1.5 * LABEL });
      x += print.width * scale + GAP;
      tallest = Math.max(tallest, print.height * scale + 1.5 * LABEL);
    }
    y += tallest + 2 * GAP;
  }
  return { placed, labels, width, height: Math.round(y) };
}

function pictureOf({ image, width }: Print, scale: number): Promise<Buffer> {
  const picture =
    typeof image === 'string'
      ? rasterise(image, width, width * scale)
      : sharp(image).resize({ width: Math.round(width * scale) });
  return picture.png().toBuffer();
}

const tag = { artifact: 'Layout' } as const;

function rectangle(width: Px, height: Px): PathItem['path'] {
  return [['M', 0, 0], ['L', width, 0], ['L', width, height], ['L', 0, height], ['Z']];
}
