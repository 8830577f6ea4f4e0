import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photoForPaper, photoForWeb } from '../../src/files/photos.ts';
import { PictureRefusal } from '../../src/pictures/index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'photos-'));
});
afterAll(() => rm(folder, { recursive: true }));

const save = async (name: string, bytes: Uint8Array): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, bytes);
  return file;
};

describe('A photo is refused in plain words', () => {
  /** What both makers of photos say about a file. */
  const refusals = async (file: string): Promise<unknown[]> => {
    const results = await Promise.allSettled([photoForPaper(file), photoForWeb(file, [400])]);
    return results.map((result) => {
      if (result.status === 'fulfilled') return 'accepted';
      return result.reason instanceof PictureRefusal ? result.reason.found : result.reason;
    });
  };
  const twice = (words: string): unknown[] => [
    expect.stringContaining(words),
    expect.stringContaining(words),
  ];

  test('a photo of 41 megapixels, though its file is small', async () => {
    expect(await refusals(await save('41.png', emptyPng(8200, 5000)))).toEqual(
      twice('has 41 megapixels, where 40 are allowed'),
    );
  });

  test('a PNG that claims to be larger than any memory', async () => {
    expect(await refusals(await save('bomb.png', emptyPng(60_000, 60_000)))).toEqual(
      twice('has 3600 megapixels'),
    );
  });

  test('a PNG that holds more than it claims', async () => {
    const row = deflateSync(new Uint8Array(50_000_000));
    const file = await save('stuffed.png', png(100, 100, row));
    const photo = await photoForPaper(file);
    expect([photo.width, photo.height]).toEqual([100, 100]);
  });

  test.each([
    ['cut.jpg', 'jpeg'],
    ['cut.png', 'png'],
    ['cut.webp', 'webp'],
  ] as const)('%s, which ends too soon', async (name, format) => {
    const { width, height } = { width: 800, height: 600 };
    const noise = sharp({
      create: {
        width,
        height,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    });
    const whole = await noise.toFormat(format).toBuffer();
    expect(await refusals(await save(name, whole.subarray(0, whole.length / 2)))).toEqual(twice('damaged'));
  });

  test('a strip that would be a line on paper', async () => {
    const strip = sharp({ create: { width: 300, height: 20_000, channels: 3, background: 'teal' } });
    expect(await refusals(await save('strip.png', await strip.png().toBuffer()))).toEqual(
      twice('narrow strip, 300 x 20000 pixels'),
    );
  });

  test('a file that is no picture, an empty one, and half a header', async () => {
    expect(await refusals(await save('words.jpg', Buffer.from('This is a letter.')))).toEqual(
      twice('cannot be opened'),
    );
    expect(await refusals(await save('empty.jpg', new Uint8Array()))).toEqual(twice('cannot be opened'));
    expect(await refusals(await save('header.png', emptyPng(10, 10).subarray(0, 20)))).toEqual(
      twice('cannot be opened'),
    );
  });

  test('another kind of picture under the name of a photo', async () => {
    const gif = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .gif()
      .toBuffer();
    expect(await refusals(await save('moving.jpg', gif))).toEqual(twice('it is GIF'));
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="9"/></svg>',
    );
    const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1');
    expect(await refusals(await save('phone.jpg', heic))).toEqual(twice('it is HEIC'));
    expect(await refusals(await save('drawing.png', svg))).toEqual(twice('it is SVG'));
  });
});

/** A PNG of the given size whose pixels are missing: enough to learn its size, nothing to decode. */
function emptyPng(width: number, height: number): Uint8Array {
  return png(width, height, deflateSync(new Uint8Array(100)));
}

function png(width: number, height: number, data: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
