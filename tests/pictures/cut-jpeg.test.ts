import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cutJpeg } from '../../src/pictures/photo/cut-jpeg.ts';
import { isReadyForPaper, jpegSize } from '../../src/pictures/photo/jpeg-size.ts';
import { PictureRefusal } from '../../src/pictures/index.ts';
import { writeJpeg } from '../../src/pictures/photo/write-jpeg.ts';

/** Colours that go over into each other, with an edge: what a photo has. */
function picture(width: number, height: number): { width: number; height: number; rgb: Uint8Array } {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rgb.set([(x * 255) / width, (y * 255) / height, x > width / 2 ? 200 : 30], (y * width + x) * 3);
  return { width, height, rgb };
}

async function pixelsOf(jpeg: Uint8Array): Promise<Buffer> {
  return sharp(jpeg).removeAlpha().raw().toBuffer();
}

function meanDifference(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

describe('A JPEG of our own', () => {
  it.each([
    [64, 48],
    [1, 1],
    [37, 91],
    [400, 300],
  ])('of %i by %i pixels is read by others as what was written', async (width, height) => {
    const written = picture(width, height);
    const jpeg = writeJpeg(written, 90);
    expect(isReadyForPaper(jpeg, 945)).toBe(true);
    expect(jpegSize(jpeg)).toEqual({ width, height });
    expect(meanDifference(await pixelsOf(jpeg), written.rgb)).toBeLessThan(3);
  });

  it('takes noise and black and white, whose numbers are the largest that there are', async () => {
    let seed = 1;
    const rgb = Uint8Array.from({ length: 64 * 64 * 3 }, () => {
      seed = (seed * 48271) % 2147483647;
      return seed % 2 === 0 ? 0 : 255;
    });
    const jpeg = writeJpeg({ width: 64, height: 64, rgb }, 100);
    expect(meanDifference(await pixelsOf(jpeg), rgb)).toBeLessThan(3);
  });
});

describe('A part of a photo', () => {
  it('shows what stood there, ready for paper, and nothing of the rest', async () => {
    const whole = picture(400, 300);
    const ready = await sharp(Buffer.from(whole.rgb), { raw: { width: 400, height: 300, channels: 3 } })
      .jpeg({ quality: 90 })
      .toBuffer();
    const cut = cutJpeg(ready, { left: 60, top: 10, width: 30, height: 50 });
    expect(isReadyForPaper(cut, 945)).toBe(true);
    expect(jpegSize(cut)).toEqual({ width: 120, height: 150 });
    const wanted = await sharp(ready)
      .extract({ left: 240, top: 30, width: 120, height: 150 })
      .raw()
      .toBuffer();
    expect(meanDifference(await pixelsOf(cut), wanted)).toBeLessThan(3);
    expect(Buffer.from(cutJpeg(ready, { left: 60, top: 10, width: 30, height: 50 })).equals(cut)).toBe(true);
  });

  it('of a damaged photo is refused', async () => {
    const ready = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#336699' } })
      .jpeg()
      .toBuffer();
    expect(() => cutJpeg(ready.subarray(0, 300), { left: 0, top: 0, width: 50, height: 50 })).toThrow(
      PictureRefusal,
    );
  });
});
