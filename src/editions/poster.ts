import { sheetSizes, wallSheets } from '../design/sheet-sizes.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A poster for a wall. What to do is set in 32 pt: its capitals are 7.5 mm tall, which is 16 minutes of arc, the least for
 * easy reading (ISO 9241-303, character height), from 1.6 m. What is read from nearby, why and how you see that it is done, is in
 * 20 pt, as in large print. A notice stands in its short form, and pictures are as large as on A4, so that what hangs
 * on a wall is one or two sheets: nobody turns a page there.
 */
export const poster = {
  id: 'poster',
  form: 'pages',
  arrangement: 'poster',
  kinds: askedFor.poster.kinds,
  selects: true,
  words: 'short',
  leavesOut: ['coach', 'tip', 'word list', 'sources'],
  paper: sheetSizes.a4,
  column: { x: 15, y: 20, width: 180, height: 249 },
  evenly: true,
  type: { body: 32, h1: 44, h2: 36, h3: 36, small: 10, pitch: 1.2 },
  pictures: { step: 40, point: 40, small: 30 },
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
    h1: 44 * LARGER,
    h2: 36 * LARGER,
    h3: 36 * LARGER,
    small: 10 * LARGER,
    pitch: poster.type.pitch,
  },
  pictures: { step: 40 * LARGER, point: 40 * LARGER, small: 30 * LARGER },
} satisfies PagesEdition;
