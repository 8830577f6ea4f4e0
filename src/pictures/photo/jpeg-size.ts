import type { Px } from '../../design/units.ts';
import { PictureRefusal } from '../svg/picture-refusal.ts';

export interface JpegSize {
  readonly width: Px;
  readonly height: Px;
}

/** The size that a JPEG says it has (ISO 10918-1, B.2.2). Throws a `PictureRefusal` for bytes that are none. */
export function jpegSize(bytes: Uint8Array): JpegSize {
  const frame = segmentsOf(bytes).find(({ marker }) => isFrame(marker));
  if (!frame) throw new PictureRefusal('The photo is damaged.', 'Save it again as JPEG.');
  const { at } = frame;
  return { height: word(bytes, at + 5), width: word(bytes, at + 7) };
}

/**
 * Whether a photo can go on paper as it is: a baseline JPEG in three colours, no larger than paper needs, with nothing of a
 * camera or a program in it: no way to be turned, no place, no profile of colours.
 */
export function isReadyForPaper(bytes: Uint8Array, mostPixels: Px): boolean {
  const segments = segmentsOf(bytes);
  const frame = segments.find(({ marker }) => isFrame(marker));
  if (!frame || frame.marker !== BASELINE || bytes[frame.at + 9] !== 3) return false;
  const { width, height } = jpegSize(bytes);
  const isOnlyPixels = segments.every(({ marker }) => !isOfPrograms(marker));
  return isOnlyPixels && Math.max(width, height) <= mostPixels;
}

/**
 * The same photo without what a camera or a program has written into it. Browsers write a profile of colours into each JPEG that
 * they make; theirs is sRGB, which is meant without one, too.
 */
export function onlyPixels(bytes: Uint8Array): Uint8Array {
  const gone = segmentsOf(bytes).filter(({ marker }) => isOfPrograms(marker));
  let from = 0;
  const parts = gone.map(({ at }) => {
    const part = bytes.subarray(from, at);
    from = at + 2 + word(bytes, at + 2);
    return part;
  });
  parts.push(bytes.subarray(from));
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

const BASELINE = 0xc0;
const START_OF_SCAN = 0xda;

interface Segment {
  readonly marker: number;
  /** Where its marker starts. */
  readonly at: number;
}

/** SOF0 to SOF15, without the tables that have numbers among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** APP1 to APP15, where Exif, profiles and the like stand, and comments. APP0 says only that it is JFIF. */
function isOfPrograms(marker: number): boolean {
  return (marker >= 0xe1 && marker <= 0xef) || marker === 0xfe;
}

/** All segments before the pixels. None: the bytes are no JPEG. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return [];
  const segments: Segment[] = [];
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) break;
    segments.push({ marker, at });
    at += 2 + word(bytes, at + 2);
  }
  return segments;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
