import type { Browser } from 'puppeteer-core';

/** What a camera writes of the place, as it would be found in the bytes. */
export const PLACE = '52N 1W HOME';

/**
 * A photo as a phone takes it: 400 by 300 pixels in the sensor, turned by Exif, with a place in it. Each `number` has a colour of its
 * own, with a white bar along its top as it is held.
 */
export async function cameraJpeg(
  browser: Browser,
  orientation: 1 | 3 | 6 | 8,
  number: number,
): Promise<Uint8Array> {
  const page = await browser.newPage();
  const base64 = await page.evaluate(
    async (turned, hue) => {
      const canvas = new OffscreenCanvas(400, 300);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.fillStyle = `hsl(${hue * 30} 70% 40%)`;
      context.fillRect(0, 0, 400, 300);
      context.fillStyle = '#ffffff';
      const bars = {
        1: [0, 0, 400, 60],
        3: [0, 240, 400, 60],
        6: [0, 0, 60, 300],
        8: [340, 0, 60, 300],
      } as const;
      const [left, top, width, height] = bars[turned];
      context.fillRect(left, top, width, height);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    orientation,
    number,
  );
  await page.close();
  const jpeg = Buffer.from(base64, 'base64');
  return new Uint8Array(Buffer.concat([jpeg.subarray(0, 2), exif(orientation), jpeg.subarray(2)]));
}

/** An APP1 segment with the orientation, and a directory of places with the name of one (Exif 2.32, 4.6.4 and 4.6.6). */
function exif(orientation: number): Buffer {
  const place = Buffer.from(`${PLACE}\0`, 'latin1');
  const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4 + place.length);
  tiff.write('MM\0*', 0, 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number): void => {
    tiff.writeUInt16BE(tag, at);
    tiff.writeUInt16BE(type, at + 2);
    tiff.writeUInt32BE(count, at + 4);
  };
  entry(10, 0x0112, 3, 1);
  tiff.writeUInt16BE(orientation, 18);
  entry(22, 0x8825, 4, 1);
  tiff.writeUInt32BE(38, 30);
  tiff.writeUInt16BE(1, 38);
  // GPSAreaInformation.
  entry(40, 0x001c, 2, place.length);
  tiff.writeUInt32BE(56, 48);
  place.copy(tiff, 56);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xffe1, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
