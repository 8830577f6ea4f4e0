import { sheetSizes, wallSheets } from '../design/sheet-sizes.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A poster for a wall. What to do is set in 32 pt: its capitals are 7.5 mm tall, which is 16 minutes of arc, the least for
 * easy reading (ISO 9241-303, character height), from 1.6 m. What is read from nearby, why and how you see that it is done, is in
 * 20 pt, as in large print. Pictures of 56 mm: larger than on any other paper but the picture manual.
 */
export const poster = {
  id: 'poster',
  form: 'pages',
  arrangement: 'poster',
  kinds: askedFor.poster.kinds,
  selects: true,
  leavesOut: ['coach', 'tip', 'word list', 'sources'],
  paper: sheetSizes.a4,
  column: { x: 15, y: 20, width: 180, height: 249 },
  type: { body: 32, h1: 50, h2: 36, h3: 36, small: 12, pitch: 1.2 },
  pictures: { step: 56, point: 56, small: 36 },
} satisfies PagesEdition;

/** From A4 to A3, whose area is twice as large (ISO 216). */
const LARGER = Math.SQRT2;

/** The same, as a copier makes it larger: its words are easy to read from 2.3 m. */
export const posterA3 = {
  ...poster,
  id: 'poster-a3',
  paper: wallSheets.a4,
  column: { x: 21, y: 28, width: 255, height: 352 },
  type: {
    body: 32 * LARGER,
    h1: 50 * LARGER,
    h2: 36 * LARGER,
    h3: 36 * LARGER,
    small: 12 * LARGER,
    pitch: poster.type.pitch,
  },
  pictures: { step: 56 * LARGER, point: 56 * LARGER, small: 36 * LARGER },
} satisfies PagesEdition;
