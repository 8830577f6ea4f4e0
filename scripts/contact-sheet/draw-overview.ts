import sharp from 'sharp';
import type { Px } from '../../src/design/units.ts';
import type { Faces, PathItem } from '../../src/print/sheet/sheet.ts';
import { sheetToSvg } from '../../src/print/svg.ts';
import { type Caption, captionItems } from './caption.ts';
import type { Print } from './edition-groups.ts';
import { rasterise } from './rasterise.ts';

/** A document as an overview shows it: its title, and the sheets that it begins with. */
export interface OverviewEntry {
  readonly title: string;
  readonly prints: readonly Print[];
}

/** Sheets of each document: its face, and enough after it to see what it is made of. */
export const OVERVIEW_SHEETS = 3;

/** Pixels for a millimetre: headings and pictures can be told apart, and the whole library stays below 3 megabytes. */
const SCALE = 1.1;
const SHEET_WIDTH: Px = Math.round(210 * SCALE);
const SHEET_HEIGHT: Px = Math.round(297 * SCALE);
const GAP: Px = 10;
const TITLE: Px = 18;
const ENTRIES_A_ROW = 3;

const ENTRY_WIDTH: Px = OVERVIEW_SHEETS * (SHEET_WIDTH + GAP) + GAP;
const ENTRY_HEIGHT: Px = 2 * TITLE + SHEET_HEIGHT + GAP;

/**
 * The beginnings of many documents in one grey JPEG, as a grey printer would show them, three documents in a row. All
 * prints are A4, upright.
 */
export async function drawOverview(entries: readonly OverviewEntry[], faces: Faces): Promise<Uint8Array> {
  const columns = Math.min(ENTRIES_A_ROW, entries.length);
  const width = columns * ENTRY_WIDTH + GAP;
  const height = Math.ceil(entries.length / ENTRIES_A_ROW) * ENTRY_HEIGHT + GAP;
  const corners = entries.map((entry, index) => ({
    entry,
    x: GAP + (index % ENTRIES_A_ROW) * ENTRY_WIDTH,
    y: GAP + Math.floor(index / ENTRIES_A_ROW) * ENTRY_HEIGHT,
  }));
  const words = corners.flatMap(({ entry, x, y }) => {
    const caption: Caption = { words: entry.title, x, y: y + TITLE, size: TITLE };
    return captionItems(caption, ENTRY_WIDTH - GAP, faces);
  });
  const images = await Promise.all(
    corners.flatMap(({ entry, x, y }) =>
      entry.prints.slice(0, OVERVIEW_SHEETS).map(async (print, index) => ({
        input: await pictureOf(print),
        left: x + index * (SHEET_WIDTH + GAP),
        top: y + Math.round(1.5 * TITLE),
      })),
    ),
  );
  const base = sheetToSvg({ width, height, items: [ground(width, height), ...words] }, faces);
  // A millimetre of the ground is a pixel of the picture.
  const drawn = await rasterise(base, width, width).composite(images).png().toBuffer();
  return new Uint8Array(
    await sharp(drawn).grayscale().toColourspace('b-w').jpeg({ quality: 55, mozjpeg: true }).toBuffer(),
  );
}

function pictureOf({ image, width }: Print): Promise<Buffer> {
  const picture = typeof image === 'string' ? rasterise(image, width, SHEET_WIDTH) : sharp(image);
  return picture.resize({ width: SHEET_WIDTH, height: SHEET_HEIGHT, fit: 'fill' }).png().toBuffer();
}

function ground(width: Px, height: Px): PathItem {
  const path: PathItem['path'] = [
    ['M', 0, 0],
    ['L', width, 0],
    ['L', width, height],
    ['L', 0, height],
    ['Z'],
  ];
  return { type: 'path', tag: { artifact: 'Layout' }, path, fill: '#dfe4e8' };
}
