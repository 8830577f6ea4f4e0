/** One film or sound in an MP4 file. */
export interface Mp4Track {
  /** `vide` for pictures, `soun` for sound; others for text and places (ISO/IEC 14496-12, 8.4.3). */
  readonly sort: string;
  /** What it is written in, by four letters: `avc1` for H.264, `hvc1` for H.265. */
  readonly codec: string;
  /** In pixels, as it is played: turned upright. 0 for sound. */
  readonly width: number;
  readonly height: number;
}

/** The tracks of an MP4 or M4A file (ISO/IEC 14496-12). `undefined`: it is none, or ends before it says what is in it. */
export function mp4Tracks(bytes: Uint8Array): Mp4Track[] | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const top = boxesIn(file, 0, file.byteLength);
    const movie = top.find(({ type }) => type === 'moov');
    if (top[0]?.type !== 'ftyp' || !movie) return undefined;
    return inside(file, movie)
      .filter(({ type }) => type === 'trak')
      .flatMap((track) => trackOf(file, track) ?? []);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

interface Box {
  readonly type: string;
  /** Where what is in it starts and ends. */
  readonly from: number;
  readonly to: number;
}

/** The boxes of a stretch one after the other. A damaged one throws a `RangeError`. */
function boxesIn(file: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const size = file.getUint32(at);
    const isLong = size === 1;
    const length = isLong ? Number(file.getBigUint64(at + 8)) : size === 0 ? to - at : size;
    const head = isLong ? 16 : 8;
    if (length < head || at + length > to) throw new RangeError('A box does not fit into its place.');
    boxes.push({ type: letters(file, at + 4), from: at + head, to: at + length });
    at += length;
  }
  return boxes;
}

function inside(file: DataView, { from, to }: Box): Box[] {
  return boxesIn(file, from, to);
}

function trackOf(file: DataView, track: Box): Mp4Track | undefined {
  const header = inside(file, track).find(({ type }) => type === 'tkhd');
  const handler = within(file, track, ['mdia', 'hdlr']);
  const descriptions = within(file, track, ['mdia', 'minf', 'stbl', 'stsd']);
  if (!header || !handler || !descriptions) return undefined;
  // After version and flags, and how many descriptions there are, stands the first.
  const [first] = boxesIn(file, descriptions.from + 8, descriptions.to);
  // At the end of a header: nine numbers that turn the picture, then width and height in 65536ths of a pixel.
  const [width, height] = [file.getUint32(header.to - 8) / 65536, file.getUint32(header.to - 4) / 65536];
  // The first of the nine says how much of the width stays the width: nothing, where the picture is turned by a quarter.
  const isTurned = file.getInt32(header.to - 44) === 0;
  return {
    sort: letters(file, handler.from + 8),
    codec: first?.type ?? '',
    width: isTurned ? height : width,
    height: isTurned ? width : height,
  };
}

function within(file: DataView, box: Box, [type, ...deeper]: readonly string[]): Box | undefined {
  if (type === undefined) return box;
  const found = inside(file, box).find((each) => each.type === type);
  return found && within(file, found, deeper);
}

function letters(file: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => file.getUint8(at + index)));
}
