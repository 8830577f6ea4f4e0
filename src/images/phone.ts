import type { Document } from '../model/document.ts';
import { phonePictureFile } from '../model/addresses.ts';
import { altText } from './alt-text.ts';
import { type DrawOptions, fitPhonePictures } from './phone-screens.ts';
import { drawPng } from './raster.ts';
import { screenSize } from './screen.ts';

/** One picture of 1080 x 1920 px. */
export interface PhonePicture {
  /** In reading order: `01.png` is the cover. */
  readonly name: string;
  /** All the words on it. */
  readonly alt: string;
  /** PNG. */
  readonly bytes: Uint8Array;
}

/**
 * A task as pictures for a phone: the cover, what you need, each step on its own, and what stands between steps.
 * The same document gives the same bytes. Throws `MessagesError` with all messages when words do not fit.
 */
export async function drawPhonePictures(document: Document, options: DrawOptions): Promise<PhonePicture[]> {
  const drawn: PhonePicture[] = [];
  // One after the other: each takes many megabytes while it is drawn, and sharp already works on all cores.
  for (const [index, { screen, element }] of fitPhonePictures(document, options).entries()) {
    drawn.push({
      name: phonePictureFile(index + 1),
      alt: altText(screen),
      bytes: await drawPng(element, screenSize.width, screenSize.height, options.faces),
    });
  }
  return drawn;
}
