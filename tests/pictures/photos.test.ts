import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { photoForPaper, photoForWeb } from '../../src/files/photos.ts';
import { isSharpOnPaper } from '../../src/pictures/photo/sharp-on-paper.ts';

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

/** Left half red, right half blue, with some noise so that it compresses like a photo. */
async function redBlue(width: number, height: number): Promise<Sharp> {
  const blue = await sharp({
    create: { width: Math.floor(width / 2), height, channels: 3, background: '#0000ff' },
  })
    .png()
    .toBuffer();
  return sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: blue, left: Math.ceil(width / 2), top: 0 },
  ]);
}

const colourAt = async (bytes: Uint8Array, x: number, y: number): Promise<number[]> => [
  ...(await sharp(bytes).extract({ left: x, top: y, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
];

describe('a photo for paper', () => {
  test('stands upright, at 300 dpi, as baseline JPEG in sRGB without camera data', async () => {
    const file = await save(
      'phone.jpg',
      await (
        await redBlue(2000, 1500)
      )
        .withMetadata({ orientation: 6 })
        .withExifMerge({
          IFD0: { Model: 'Telephone' },
          IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
        })
        .jpeg({ progressive: true })
        .toBuffer(),
    );
    expect((await sharp(file).metadata()).exif).toBeDefined();
    const photo = await photoForPaper(file);
    const made = await sharp(photo.jpeg).metadata();
    expect(made).toMatchObject({ format: 'jpeg', space: 'srgb', channels: 3, isProgressive: false });
    expect([made.exif, made.icc, made.xmp, made.orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(Buffer.from(photo.jpeg).includes('Telephone')).toBe(false);
    // 80 mm at 300 dpi; the camera lay on its side.
    expect([photo.width, photo.height]).toEqual([709, 945]);
    // Orientation 6 turns a quarter clockwise: left becomes top.
    const [top, bottom] = [await colourAt(photo.jpeg, 350, 100), await colourAt(photo.jpeg, 350, 850)];
    expect(top[0]).toBeGreaterThan(200);
    expect(bottom[2]).toBeGreaterThan(200);
  });

  test('is the same in every run', async () => {
    const file = await save('same.png', await (await redBlue(1200, 800)).png().toBuffer());
    const [one, two] = [await photoForPaper(file), await photoForPaper(file)];
    expect(Buffer.compare(one.jpeg, two.jpeg)).toBe(0);
  });

  test('is white where it was see-through', async () => {
    const file = await save(
      'alpha.webp',
      await sharp({
        create: { width: 700, height: 700, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
      })
        .webp()
        .toBuffer(),
    );
    expect(await colourAt((await photoForPaper(file)).jpeg, 300, 300)).toEqual([255, 255, 255]);
  });

  test('becomes sRGB from grey, from 16 bits and from CMYK', async () => {
    const grey = (await redBlue(800, 800)).clone().greyscale();
    const files = [
      await save('grey.png', await grey.png().toBuffer()),
      await save('deep.png', await (await redBlue(800, 800)).toColourspace('rgb16').png().toBuffer()),
      await save('ink.jpg', await (await redBlue(800, 800)).toColourspace('cmyk').jpeg().toBuffer()),
    ];
    for (const file of files) {
      const made = await sharp((await photoForPaper(file)).jpeg).metadata();
      expect(made, file).toMatchObject({ space: 'srgb', channels: 3, depth: 'uchar' });
    }
  });

  test('is never enlarged, and needs 200 dpi to be sharp', async () => {
    const file = await save('small.jpg', await (await redBlue(400, 300)).jpeg().toBuffer());
    const photo = await photoForPaper(file);
    expect([photo.width, photo.height]).toEqual([400, 300]);
    expect(isSharpOnPaper(photo.width, photo.height, 80)).toBe(false);
    expect(isSharpOnPaper(photo.width, photo.height, 40)).toBe(true);
  });

  test('that is all of this stays as it is, and is refused all the same when it ends too soon', async () => {
    const ready = await (await redBlue(400, 300)).jpeg({ quality: 95 }).toBuffer();
    const { jpeg, ...size } = await photoForPaper(await save('ready.jpg', ready));
    expect(Buffer.from(jpeg).equals(ready)).toBe(true);
    expect(size).toEqual({ type: 'photo', width: 400, height: 300 });
    // Sharper than it can be on paper.
    const { jpeg: smaller } = await photoForPaper(await save('ready.jpg', ready), 10);
    expect(Buffer.from(smaller).equals(ready)).toBe(false);
    await expect(photoForPaper(await save('half.jpg', ready.subarray(0, 900)))).rejects.toThrow('damaged');
  });
});

describe('a photo for the web', () => {
  test('comes in the widths that it is large enough for, as AVIF and WebP, without camera data', async () => {
    const file = await save(
      'web.jpg',
      await (
        await redBlue(900, 600)
      )
        .withExifMerge({ IFD0: { Model: 'Telephone' } })
        .jpeg()
        .toBuffer(),
    );
    const made = await photoForWeb(file, [800, 400, 1600]);
    expect(made.map(({ type, width, height }) => [type, width, height])).toEqual([
      ['image/avif', 400, 267],
      ['image/webp', 400, 267],
      ['image/avif', 800, 533],
      ['image/webp', 800, 533],
    ]);
    for (const { type, bytes } of made) {
      const { format, exif } = await sharp(bytes).metadata();
      expect([format, exif]).toEqual([type === 'image/avif' ? 'heif' : 'webp', undefined]);
    }
  });

  test('comes in its own width when it is smaller than all that were wanted', async () => {
    const file = await save('tiny.jpg', await (await redBlue(200, 100)).jpeg().toBuffer());
    expect((await photoForWeb(file, [400, 800])).map(({ width }) => width)).toEqual([200, 200]);
  });
});
