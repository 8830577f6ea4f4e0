import { withBaseLetters } from './base-letters.ts';

/**
 * The folder name of a document, which is also a part of its address: `Lift a box, safely` becomes
 * `lift-a-box-safely`. Letters lose their accents and strokes, so that an address can be typed anywhere.
 * Empty when the title has no letter and no figure of the Latin script.
 */
export function slugOf(title: string): string {
  return withBaseLetters(title)
    .replaceAll(/£\s*(\d+(?:\.\d+)?)/gu, '$1 pounds')
    .replaceAll('&', ' and ')
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
