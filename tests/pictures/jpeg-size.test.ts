import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { isReadyForPaper, jpegSize, onlyPixels } from '../../src/pictures/photo/jpeg-size.ts';

const image = (): Sharp => sharp({ create: { width: 300, height: 200, channels: 3, background: '#336699' } });

describe('A JPEG', () => {
  it('says its size', async () => {
    expect(jpegSize(await image().jpeg().toBuffer())).toEqual({ width: 300, height: 200 });
    expect(jpegSize(await image().jpeg({ progressive: true }).toBuffer())).toEqual({
      width: 300,
      height: 200,
    });
    expect(() => jpegSize(new Uint8Array([1, 2, 3]))).toThrow(/damaged/u);
  });

  it('is ready for paper when it is baseline, small enough, in colours, and carries nothing of a camera', async () => {
    expect(isReadyForPaper(await image().jpeg().toBuffer(), 945)).toBe(true);
    expect(isReadyForPaper(await image().jpeg().toBuffer(), 299)).toBe(false);
    expect(isReadyForPaper(await image().jpeg({ progressive: true }).toBuffer(), 945)).toBe(false);
    expect(isReadyForPaper(await image().toColourspace('b-w').jpeg().toBuffer(), 945)).toBe(false);
    expect(isReadyForPaper(await image().withMetadata({ orientation: 6 }).jpeg().toBuffer(), 945)).toBe(
      false,
    );
    expect(isReadyForPaper(await image().png().toBuffer(), 945)).toBe(false);
  });

  it('is the same picture without what programs have written into it', async () => {
    const written = await image().withIccProfile('p3').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const bare = onlyPixels(written);
    expect(isReadyForPaper(written, 945)).toBe(false);
    expect(isReadyForPaper(bare, 945)).toBe(true);
    const pixelsOf = async (bytes: Uint8Array): Promise<Buffer> => sharp(bytes).raw().toBuffer();
    expect((await pixelsOf(bare)).equals(await pixelsOf(onlyPixels(bare)))).toBe(true);
    expect(await sharp(bare).metadata()).toMatchObject({ width: 300, height: 200, format: 'jpeg' });
    expect((await sharp(bare).metadata()).exif).toBeUndefined();
    const plain = await image().jpeg().toBuffer();
    expect(Buffer.from(onlyPixels(plain)).equals(plain)).toBe(true);
  });
});
