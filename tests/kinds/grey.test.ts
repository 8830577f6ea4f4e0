import sharp from 'sharp';
import { expect, test } from 'vitest';
import { loadPictures } from '../../src/files/pictures.ts';
import type { Drawing } from '../../src/pictures/drawing/drawing.ts';
import { drawingShapes } from '../../src/pictures/drawing/drawing-svg.ts';
import { isOfLibrary } from '../library/is-of-library.ts';
import { documentsIn, lookedAt } from './documents.ts';

/** WCAG 2.2, 1.4.11: what one must see to understand a picture stands out 3:1 from its ground. */
const CONTRAST = 3;
/**
 * Of the outline. What is left was looked at and says nothing: where the picture of a person or a hand is cut off, and
 * the open end of an ear.
 */
const SHARE = 0.84;
/** Pictures that are plain without what vanishes: the steam over a cup, the ends of the wall beside an emergency exit. */
const PLAIN_WITH_LESS = new Map([
  ['openmoji:2615', 0.79],
  ['openmoji:E0A8', 0.78],
]);
const SIDE = 240;
/** Pixels. OpenMoji's outlines are 2 of 72 wide; ours and Hugeicons' are 1.5 of 24 and thicker. */
const OUTLINE = 9;

const drawings = new Map<string, Drawing>();
for (const root of Object.values(lookedAt)) {
  for (const document of documentsIn(root)) {
    for (const [id, { content }] of await loadPictures(document, root)) {
      if (content.type === 'drawing') drawings.set(id, content.drawing);
    }
  }
}

test('there are many pictures to look at', () => {
  expect(drawings.size).toBeGreaterThan(isOfLibrary ? 80 : 40);
});

test.each([...drawings])('%s keeps its outline when it is printed in grey', async (id, drawing) => {
  const grey = await printGrey(drawing);
  const outline = outlineOf(grey);
  expect(outline.length).toBeGreaterThan(SIDE / 2);
  const seen = outline.filter((at) => isDarkNear(at, grey));
  expect(seen.length / outline.length).toBeGreaterThanOrEqual(PLAIN_WITH_LESS.get(id) ?? SHARE);
});

test.runIf(!isOfLibrary)('the pictures that are plain with less are in use', () => {
  expect([...PLAIN_WITH_LESS.keys()].filter((id) => !drawings.has(id))).toEqual([]);
});

test('a picture without a dark outline would be found', async () => {
  const pale: Drawing = {
    width: 10,
    height: 10,
    shapes: [
      {
        path: [['M', 1, 1], ['L', 9, 1], ['L', 9, 9], ['L', 1, 9], ['Z']],
        fill: { colour: '#fcea2b', rule: 'nonzero', opacity: 1 },
      },
    ],
  };
  const grey = await printGrey(pale);
  expect(outlineOf(grey).some((at) => isDarkNear(at, grey))).toBe(false);
});

/** Brightness of every pixel from 0 to 255, as a printer without colour sees it. */
async function printGrey(drawing: Drawing): Promise<Uint8Array> {
  const { width, height } = drawing;
  const side = Math.max(width, height) * 1.1;
  const left = (width - side) / 2;
  const top = (height - side) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="${left} ${top} ${side} ${side}">${drawingShapes(drawing)}</svg>`;
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).greyscale();
  return new Uint8Array(await image.raw().toBuffer());
}

const WHITE = 250;

/** Of each grey from 0 to 255: the darker, the more. */
const contrastOf = Array.from({ length: 256 }, (_, grey) => contrast(grey));

/** Pixels of the picture that touch the ground round it. White inside a picture is not ground. */
function outlineOf(grey: Uint8Array): number[] {
  const ground = new Uint8Array(grey.length);
  const queue = [0];
  ground[0] = 1;
  const outline = new Set<number>();
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const next of neighbours(at)) {
      if (ground[next]) continue;
      if ((grey[next] ?? 255) < WHITE) outline.add(next);
      else {
        ground[next] = 1;
        queue.push(next);
      }
    }
  }
  return [...outline];
}

function neighbours(at: number): number[] {
  const x = at % SIDE;
  return [
    ...(x > 0 ? [at - 1] : []),
    ...(x < SIDE - 1 ? [at + 1] : []),
    ...(at >= SIDE ? [at - SIDE] : []),
    ...(at < SIDE * (SIDE - 1) ? [at + SIDE] : []),
  ];
}

/** Whether the ink of an outline is within reach. It begins where the ground does: most outlines are dark there. */
function isDarkNear(at: number, grey: Uint8Array): boolean {
  const [x, y] = [at % SIDE, Math.floor(at / SIDE)];
  const isDark = (right: number, down: number): boolean =>
    contrastOf[grey[down * SIDE + right] ?? 255]! >= CONTRAST;
  if (isDark(x, y)) return true;
  for (let down = Math.max(0, y - OUTLINE); down <= Math.min(SIDE - 1, y + OUTLINE); down++)
    for (let right = Math.max(0, x - OUTLINE); right <= Math.min(SIDE - 1, x + OUTLINE); right++)
      if (isDark(right, down)) return true;
  return false;
}

/** Of a grey on white paper, as WCAG 2.2 reckons it. */
function contrast(grey: number): number {
  const value = grey / 255;
  const luminance = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 1.05 / (luminance + 0.05);
}
