import type { PDFRawStream } from 'pdf-lib';
import { compressedStream } from '../objects/compress.ts';

let stream: PDFRawStream | undefined;

/** The sRGB profile as a stream for the output intent (ISO 19005-2, 6.2.3). */
export function srgbProfileStream(): PDFRawStream {
  stream ??= compressedStream(srgbProfile(), { N: 3 });
  return stream;
}

/**
 * A colour profile for sRGB (IEC 61966-2-1), version 4 of ISO 15076-1: the three primaries adapted to the D50 white of
 * profiles, and the exact sRGB curve as a formula.
 */
export function srgbProfile(): Uint8Array {
  const curve = parametricCurve(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
  const elements: [string, Uint8Array][] = [
    ['desc', localisedText('sRGB')],
    ['cprt', localisedText('No copyright, use freely')],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    [
      'chad',
      fixedNumbers(
        'sf32',
        [1.04788, 0.02292, -0.05022, 0.02958, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168],
      ),
    ],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  return joinProfile(elements);
}

const headerLength = 128;

/** Header, then the table of tags, then the data. Tags with the same data share it. */
function joinProfile(elements: readonly [string, Uint8Array][]): Uint8Array {
  const data = [...new Set(elements.map(([, bytes]) => bytes))];
  const offsets = new Map<Uint8Array, number>();
  let length = headerLength + 4 + elements.length * 12;
  for (const bytes of data) {
    offsets.set(bytes, length);
    length += Math.ceil(bytes.length / 4) * 4;
  }
  const profile = new Uint8Array(length);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(headerLength, elements.length);
  elements.forEach(([signature, bytes], index) => {
    const at = headerLength + 4 + index * 12;
    const offset = offsets.get(bytes) ?? 0;
    writeAscii(profile, at, signature);
    view.setUint32(at + 4, offset);
    view.setUint32(at + 8, bytes.length);
    profile.set(bytes, offset);
  });
  return profile;
}

function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x04200000); // version 4.2
  writeAscii(profile, 12, 'mntrRGB XYZ ');
  // A fixed date: year, month, day. The same profile goes into every file.
  [2026, 1, 1].forEach((part, index) => view.setUint16(24 + index * 2, part));
  writeAscii(profile, 36, 'acsp');
  profile.set(xyz(0.9642, 1, 0.8249).subarray(8), 68);
}

function xyz(x: number, y: number, z: number): Uint8Array {
  return fixedNumbers('XYZ ', [x, y, z]);
}

/** Curve type 3: (aX + b)^g from d upwards, cX below. */
function parametricCurve(g: number, a: number, b: number, c: number, d: number): Uint8Array {
  const curve = fixedNumbers('para', [0, g, a, b, c, d]);
  new DataView(curve.buffer).setUint16(8, 3);
  return curve;
}

/** Type signature, four empty bytes, then numbers with 16 bits before and 16 after the point. */
function fixedNumbers(signature: string, values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(8 + values.length * 4);
  const view = new DataView(bytes.buffer);
  writeAscii(bytes, 0, signature);
  values.forEach((value, index) => view.setInt32(8 + index * 4, Math.round(value * 65536)));
  return bytes;
}

/** One text in American English, the only language that profiles must have. */
function localisedText(text: string): Uint8Array {
  const bytes = new Uint8Array(28 + text.length * 2);
  const view = new DataView(bytes.buffer);
  writeAscii(bytes, 0, 'mluc');
  view.setUint32(8, 1);
  view.setUint32(12, 12);
  writeAscii(bytes, 16, 'enUS');
  view.setUint32(20, text.length * 2);
  view.setUint32(24, 28);
  for (let at = 0; at < text.length; at += 1) view.setUint16(28 + at * 2, text.charCodeAt(at));
  return bytes;
}

function writeAscii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
}
