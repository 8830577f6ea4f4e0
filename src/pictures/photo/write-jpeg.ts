import type { Px } from '../../design/units.ts';
import { acTables, dcTables, type HuffmanTable, quantTables, zigzag } from './jpeg-tables.ts';

/** Pixels in sRGB, three bytes each, row by row from the top. */
export interface Pixels {
  readonly width: Px;
  readonly height: Px;
  readonly rgb: Uint8Array;
}

/**
 * A baseline JPEG (ISO 10918-1) with all of its colours, 4:4:4. The same pixels give the same bytes everywhere: in a browser, where
 * each maker's encoder writes others, as in a build. `quality` is from 1 to 100, as libjpeg counts it.
 */
export function writeJpeg({ width, height, rgb }: Pixels, quality: number): Uint8Array {
  const quants = quantTables.map((table) => scaled(table, quality));
  const [q0 = [], q1 = []] = quants;
  const scan = writeScan({ width, height, rgb }, [q0, q1]);
  return Uint8Array.from([
    0xff,
    0xd8,
    // JFIF 1.1, without a unit of length.
    ...segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...quants.flatMap((table, id) => segment(0xdb, [id, ...zigzag.map((at) => table[at] ?? 1)])),
    ...segment(0xc0, [
      8,
      ...word(height),
      ...word(width),
      3,
      ...[1, 2, 3].flatMap((id) => [id, 0x11, tableOf(id)]),
    ]),
    ...dcTables.flatMap((table, id) => segment(0xc4, [id, ...table.lengths, ...table.values])),
    ...acTables.flatMap((table, id) => segment(0xc4, [0x10 | id, ...table.lengths, ...table.values])),
    ...segment(0xda, [3, ...[1, 2, 3].flatMap((id) => [id, tableOf(id) * 0x11]), 0, 63, 0]),
    ...scan,
    0xff,
    0xd9,
  ]);
}

/** Brightness has tables of its own; both colours share theirs. */
function tableOf(component: number): 0 | 1 {
  return component === 1 ? 0 : 1;
}

function word(number: number): number[] {
  return [number >> 8, number & 0xff];
}

function segment(marker: number, body: readonly number[]): number[] {
  return [0xff, marker, ...word(body.length + 2), ...body];
}

function scaled(table: readonly number[], quality: number): number[] {
  const scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  return table.map((step) => Math.min(255, Math.max(1, Math.floor((step * scale + 50) / 100))));
}

function writeScan(
  pixels: Pixels,
  quants: readonly [brightness: readonly number[], colour: readonly number[]],
): number[] {
  const bits = bitWriter();
  const codes = [0, 1].map((id) => ({
    dc: codesOf(dcTables[id === 0 ? 0 : 1]),
    ac: codesOf(acTables[id === 0 ? 0 : 1]),
  }));
  const before = [0, 0, 0];
  for (let top = 0; top < pixels.height; top += 8)
    for (let left = 0; left < pixels.width; left += 8)
      for (const [component, block] of blocksAt(pixels, left, top).entries()) {
        const id = tableOf(component + 1);
        const { dc, ac } = codes[id] ?? { dc: [], ac: [] };
        const numbers = quantised(transformed(block), quants[id]);
        const first = numbers[0] ?? 0;
        writeNumber(first - (before[component] ?? 0), 0, dc, bits);
        before[component] = first;
        writeRest(numbers, ac, bits);
      }
  return bits.end();
}

/** Y, Cb and Cr of 8 by 8 pixels around 0 (JFIF 1.02). Past the edges, the last pixels go on. */
function blocksAt({ width, height, rgb }: Pixels, left: Px, top: Px): readonly Float64Array[] {
  const [brightness, blue, red] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 8; x += 1) {
      const at = (Math.min(top + y, height - 1) * width + Math.min(left + x, width - 1)) * 3;
      const [r, g, b] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
      const to = y * 8 + x;
      brightness[to] = 0.299 * r + 0.587 * g + 0.114 * b - 128;
      blue[to] = -0.168736 * r - 0.331264 * g + 0.5 * b;
      red[to] = 0.5 * r - 0.418688 * g - 0.081312 * b;
    }
  return [brightness, blue, red];
}

/** cos(n * pi / 16) as a text has it: `Math.cos` may differ from engine to engine in its last digit. */
const cosines = [
  1,
  0.9807852804032304,
  0.9238795325112867,
  0.8314696123025452,
  Math.SQRT1_2,
  0.5555702330196022,
  0.3826834323650898,
  0.19509032201612825,
  0,
];

function cosine(n: number): number {
  const turned = n % 32;
  const half = turned > 16 ? 32 - turned : turned;
  return half > 8 ? -(cosines[16 - half] ?? 0) : (cosines[half] ?? 0);
}

/** Row u, column x: how much of frequency u stands at x. A.3.3, split into rows and columns. */
const waves = Float64Array.from({ length: 64 }, (_, at) => {
  const [u, x] = [at >> 3, at & 7];
  return u === 0 ? 0.3535533905932738 : cosine((2 * x + 1) * u) / 2;
});

function transformed(block: Float64Array): Float64Array {
  return inOneDirection(inOneDirection(block));
}

/** The frequencies of each row, written as a column: done twice, each number is in its place again. */
function inOneDirection(block: Float64Array): Float64Array {
  const turned = new Float64Array(64);
  for (let row = 0; row < 64; row += 8)
    for (let u = 0; u < 64; u += 8) {
      let sum = 0;
      for (let x = 0; x < 8; x += 1) sum += (block[row + x] ?? 0) * (waves[u + x] ?? 0);
      turned[u + (row >> 3)] = sum;
    }
  return turned;
}

/** In the order of the file. */
function quantised(block: Float64Array, quants: readonly number[]): number[] {
  return zigzag.map((at) => Math.round((block[at] ?? 0) / (quants[at] ?? 1)));
}

type Code = readonly [code: number, length: number];

/** By the value that a code stands for (C.2). */
function codesOf({ lengths, values }: HuffmanTable): Code[] {
  const codes: Code[] = [];
  let code = 0;
  let next = 0;
  for (const [index, count] of lengths.entries()) {
    for (let each = 0; each < count; each += 1) {
      codes[values[next] ?? 0] = [code, index + 1];
      code += 1;
      next += 1;
    }
    code *= 2;
  }
  return codes;
}

/** A number with how many zeros stand before it (F.1.2). */
function writeNumber(number: number, zeros: number, codes: readonly Code[], bits: BitWriter): void {
  const size = 32 - Math.clz32(Math.abs(number));
  bits.write(codes[zeros * 16 + size]);
  if (size > 0) bits.write([number < 0 ? number + 2 ** size - 1 : number, size]);
}

function writeRest(numbers: readonly number[], codes: readonly Code[], bits: BitWriter): void {
  const last = numbers.findLastIndex((number) => number !== 0);
  let zeros = 0;
  for (const number of numbers.slice(1, last + 1)) {
    if (number === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) bits.write(codes[0xf0]);
    writeNumber(number, zeros, codes, bits);
    zeros = 0;
  }
  if (last < 63) bits.write(codes[0]);
}

interface BitWriter {
  readonly write: (code: Code | undefined) => void;
  /** The bytes, the last one filled with ones. */
  readonly end: () => number[];
}

function bitWriter(): BitWriter {
  const bytes: number[] = [];
  let held = 0;
  let count = 0;
  const write: BitWriter['write'] = ([code, length] = [0, 0]) => {
    held = (held << length) | code;
    count += length;
    while (count >= 8) {
      const byte = (held >> (count - 8)) & 0xff;
      bytes.push(byte);
      // What looks like a marker is none (B.1.1.5).
      if (byte === 0xff) bytes.push(0);
      count -= 8;
      held &= (1 << count) - 1;
    }
  };
  return {
    write,
    end: () => {
      if (count > 0) write([2 ** (8 - count) - 1, 8 - count]);
      return bytes;
    },
  };
}
