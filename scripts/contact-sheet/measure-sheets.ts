import { PDFDocument } from 'pdf-lib';
import { ptToMm, type Mm, type Pt } from '../../src/design/units.ts';
import { hairline } from '../../src/print/imposition/card-marks.ts';
import type { Item, PathItem, Sheet } from '../../src/print/sheet/sheet.ts';

/** What a ruler finds on a finished paper. */
export interface Measured {
  /** Width and height of each size of page in the file, such as `210 x 297`. */
  readonly pages: readonly string[];
  /** Between one cut line and the next, such as `50 x 50`. Absent: nothing is cut out. */
  readonly piece?: string;
  /** From the edge of the sheet to the nearest mark or word. */
  readonly clearEdge: Mm;
  readonly smallest: Pt;
}

/** Measures the pages of a finished PDF and what stands on its sheets. */
export async function measureSheets(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<Measured> {
  const file = await PDFDocument.load(bytes);
  const pages = file.getPages().map((page) => {
    const { width, height } = page.getMediaBox();
    return `${inTenths(ptToMm(width))} x ${inTenths(ptToMm(height))}`;
  });
  const piece = pieceOf(sheets);
  const sizes = sheets.flatMap(({ items }) =>
    items.flatMap((item) => (item.type === 'text' && item.glyphs.length > 0 ? [item.size] : [])),
  );
  return {
    pages: [...new Set(pages)],
    ...(piece !== undefined && { piece }),
    clearEdge: Math.min(...sheets.flatMap(({ items, ...sheet }) => items.map((item) => edgeOf(item, sheet)))),
    smallest: Math.min(...sizes),
  };
}

/** A number to a tenth, without a zero behind the point. */
export function inTenths(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Point = readonly [x: Mm, y: Mm];

function edgeOf(item: Item, { width, height }: Pick<Sheet, 'width' | 'height'>): Mm {
  const points = cornersOf(item);
  return Math.min(...points.flatMap(([x, y]) => [x, y, width - x, height - y]));
}

/** Capitals and the letters with a tail, as a share of the size: enough for a margin to a tenth of a millimetre or two. */
const [ABOVE, BELOW] = [0.7, 0.22];

function cornersOf(item: Item): Point[] {
  switch (item.type) {
    case 'text': {
      const size = ptToMm(item.size);
      return [
        [item.x, item.y - ABOVE * size],
        [item.x + item.width, item.y + BELOW * size],
      ];
    }
    case 'path':
      return pointsOf(item);
    case 'picture':
    case 'field':
      return [
        [item.x, item.y],
        [item.x + item.width, item.y + item.height],
      ];
  }
}

function pointsOf({ path }: PathItem): Point[] {
  return path.flatMap((command): Point[] => {
    const [x, y] = command.slice(-2);
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : [];
  });
}

/** No card and no label is smaller; what is shorter is a mark beside it. */
const SHORTEST_CUT: Mm = 20;

/**
 * What is cut out: the outline of each where it has one of its own, as labels have, or else the lines of the knife that
 * neighbours share, as between cards.
 */
function pieceOf(sheets: readonly Sheet[]): string | undefined {
  const thin = sheets.map(({ items }) =>
    items.filter((item): item is PathItem => item.type === 'path' && item.stroke?.width === hairline.width),
  );
  const outlines = thin.flat().flatMap(outlineOf);
  const [outline] = outlines;
  if (outline !== undefined) {
    if (outlines.some((each) => each !== outline)) throw new Error(`Pieces differ: ${outlines.join(', ')}.`);
    return outline;
  }
  const lines = thin.flat().flatMap(edgesOf);
  const across = smallestGap(
    lines.flatMap(([a, b]) => (isLong(a[1], b[1]) && same(a[0], b[0]) ? [a[0]] : [])),
  );
  const down = smallestGap(lines.flatMap(([a, b]) => (isLong(a[0], b[0]) && same(a[1], b[1]) ? [a[1]] : [])));
  return across === undefined || down === undefined ? undefined : `${inTenths(across)} x ${inTenths(down)}`;
}

/** From one outer edge of an outline to the other: its line stands inside them. */
function outlineOf(item: PathItem): string[] {
  if (item.path.at(-1)?.[0] !== 'Z') return [];
  const points = pointsOf(item);
  const span = (side: 0 | 1): Mm => {
    const places = points.map((point) => point[side]);
    return Math.max(...places) - Math.min(...places) + hairline.width;
  };
  return [`${inTenths(span(0))} x ${inTenths(span(1))}`];
}

function edgesOf(item: PathItem): (readonly [Point, Point])[] {
  const points = pointsOf(item);
  const [first] = points;
  const isClosed = item.path.at(-1)?.[0] === 'Z';
  const all = isClosed && first ? [...points, first] : points;
  return all.slice(1).flatMap((point, index) => {
    const before = all[index];
    return before ? [[before, point] as const] : [];
  });
}

function isLong(from: Mm, to: Mm): boolean {
  return Math.abs(to - from) >= SHORTEST_CUT;
}

function same(a: Mm, b: Mm): boolean {
  return Math.abs(a - b) < 0.01;
}

function smallestGap(places: readonly Mm[]): Mm | undefined {
  const sorted = places.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).flatMap((place, index) => {
    const gap = place - (sorted[index] ?? place);
    return gap >= SHORTEST_CUT ? [gap] : [];
  });
  return gaps.length > 0 ? Math.min(...gaps) : undefined;
}
