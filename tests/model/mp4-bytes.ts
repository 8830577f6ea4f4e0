/** What an MP4 file for a test has in it. */
export interface Mp4 {
  /** `vide` or `soun`. */
  readonly sort: string;
  /** Four letters: `avc1`. */
  readonly codec: string;
  readonly width?: number;
  readonly height?: number;
  /** Filmed with the phone held upright: browsers turn it. */
  readonly isTurned?: boolean;
  /** How the codec is set, as a box, and the picture that is shown four times in two seconds. Absent: there is nothing to see. */
  readonly config?: Uint8Array;
  readonly picture?: Uint8Array;
}

/** An MP4 file with one track, box by box (ISO/IEC 14496-12). */
export function mp4(film: Mp4): Uint8Array {
  const { picture = new Uint8Array() } = film;
  const head = box('ftyp', text('isom'), u32(0x200), text('isomav01mp41'));
  const movie = (offset: number): Uint8Array =>
    box('moov', movieHeader(), box('trak', trackHeader(film), media(film, offset)));
  const offset = head.length + movie(0).length + 8;
  return join(head, movie(offset), box('mdat', ...Array.from({ length: PICTURES }, () => picture)));
}

const MILLISECONDS = 2000;
const PICTURES = 4;
const upright = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];
const turned = [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000];

function movieHeader(): Uint8Array {
  return box(
    'mvhd',
    u32(0, 0, 0, 1000, MILLISECONDS, 0x10000, 0x01000000, 0, 0),
    u32(...upright),
    u32(0, 0, 0, 0, 0, 0, 2),
  );
}

function trackHeader({ width = 0, height = 0, isTurned = false }: Mp4): Uint8Array {
  const matrix = isTurned ? turned : upright;
  return box(
    'tkhd',
    u32(3, 0, 0, 1, 0, MILLISECONDS, 0, 0, 0, 0),
    u32(...matrix),
    u32(width * 65536, height * 65536),
  );
}

function media(film: Mp4, offset: number): Uint8Array {
  const { sort, codec, width = 0, height = 0, config = new Uint8Array(), picture = new Uint8Array() } = film;
  const shown = join(
    u32(0),
    u16(0, 1, 0, 0, 0, 0, 0, 0, 0, 0, width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    new Uint8Array(32),
    u16(24, 0xffff),
    config,
  );
  const heard = join(u32(0), u16(0, 1), u32(0, 0), u16(2, 16, 0, 0), u32(44_100 * 65_536));
  const samples = box(
    'stbl',
    box('stsd', u32(0, 1), box(codec, sort === 'vide' ? shown : heard)),
    box('stts', u32(0, 1, PICTURES, MILLISECONDS / PICTURES)),
    box('stsc', u32(0, 1, 1, PICTURES, 1)),
    box('stsz', u32(0, picture.length, PICTURES)),
    box('stco', u32(0, 1, offset)),
  );
  const where = box('dinf', box('dref', u32(0, 1), box('url ', u32(1))));
  const header = sort === 'vide' ? box('vmhd', u32(1, 0, 0)) : box('smhd', u32(0, 0));
  return box(
    'mdia',
    box('mdhd', u32(0, 0, 0, 1000, MILLISECONDS), u16(0x55c4, 0)),
    box('hdlr', u32(0, 0), text(sort), u32(0, 0, 0), text('\0')),
    box('minf', header, where, samples),
  );
}

export function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const inside = join(...parts);
  return join(u32(inside.length + 8), text(type), inside);
}

function text(letters: string): Uint8Array {
  return new TextEncoder().encode(letters);
}

function u32(...numbers: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 4));
  numbers.forEach((number, index) => bytes.setUint32(index * 4, number));
  return new Uint8Array(bytes.buffer);
}

function u16(...numbers: readonly number[]): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(numbers.length * 2));
  numbers.forEach((number, index) => bytes.setUint16(index * 2, number));
  return new Uint8Array(bytes.buffer);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}
