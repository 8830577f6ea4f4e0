import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { srgbProfile } from '../../../src/pdf/file/srgb-profile.ts';
import { writePdf } from '../../../src/pdf/write.ts';
import { oneLine } from '../samples/build.ts';

describe('metadata', () => {
  test('names both standards and escapes what would break it', async () => {
    const bytes = await writePdf({ ...oneLine('Tea'), title: 'Tea & <cake> \\ (hot)', rights: '© "Us"' });
    const packet = new TextDecoder().decode(bytes);
    expect(packet).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(packet).toContain('<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>');
    expect(packet).toContain('>Tea &#38; &#60;cake&#62; \\ (hot)</rdf:li>');
    expect(packet).toContain('© &#34;Us&#34;');
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(document.getTitle()).toBe('Tea & <cake> \\ (hot)');
  });
});

test('the colour profile is the sRGB that other programs know', async () => {
  const pixels = new Uint8Array(Array.from({ length: 48 }, (_, at) => (at * 37) % 256));
  const raw = { width: 16, height: 1, channels: 3 } as const;
  const folder = mkdtempSync(join(tmpdir(), 'clearstep-profile-'));
  const file = join(folder, 'srgb.icc');
  writeFileSync(file, srgbProfile());
  // From the sRGB of libvips to ours: the numbers must stay as they are.
  const ours = await sharp(pixels, { raw }).withIccProfile(file).raw().toBuffer();
  rmSync(folder, { recursive: true });
  ours.forEach((value, at) => expect(Math.abs(value - (pixels[at] ?? 0))).toBeLessThanOrEqual(1));
});
