import { render } from 'preact';
import type { Element } from '../../../images/element.ts';
import { screenSize } from '../../../images/screen.ts';
import { paintBoxes } from './paint-boxes.ts';
import { phoneElement } from './phone-element.tsx';

/**
 * A picture for a phone as a PNG of 1080 x 1920 pixels: the browser lays it out, out of sight, and it is painted from there. The same
 * picture as that of a build, and not the same bytes. Throws where a picture in it cannot be opened.
 */
export async function paintPhone(element: Element): Promise<Uint8Array> {
  const { width, height } = screenSize;
  const place = document.createElement('div');
  place.className = 'make-phone make-unseen';
  place.setAttribute('aria-hidden', 'true');
  document.body.append(place);
  try {
    render(phoneElement(element), place);
    await ready(place);
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const paper = canvas.getContext('2d', { alpha: false });
    if (!paper) throw new Error('This browser has no room to paint a picture.');
    paintBoxes(place, paper);
    return await asPng(canvas);
  } finally {
    render(null, place);
    place.remove();
  }
}

/** Waits for the pictures in it, and for the letters. */
async function ready(place: HTMLElement): Promise<void> {
  const pictures = Array.from(place.querySelectorAll('img'), (picture) => picture.decode());
  const letters = Array.from(place.querySelectorAll('div'), (box) => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(box);
    return document.fonts.load(`${fontWeight} ${fontSize} ${fontFamily}`, box.textContent);
  });
  await Promise.all([...pictures, ...letters]);
}

async function asPng(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser cannot save a picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
