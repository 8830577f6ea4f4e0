import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * One page to act on, for employers: a guide on both sides of one sheet, in two columns, whose lines have up to 45
 * letters. It is for employers, so the type is 12 pt, the least of RNIB's clear print, as on the folded leaflet.
 */
export const onePage = {
  id: 'one-page',
  form: 'pages',
  arrangement: 'one-page',
  kinds: askedFor['one-page'].kinds,
  selects: true,
  leavesOut: ['coach', 'word list', 'sources'],
  paper: sheetSizes.a4,
  column: { x: 15, y: 18, width: 180, height: 254 },
  columns: { count: 2, gap: 9, mostSides: 2 },
  type: { body: 12, h1: 24, h2: 16, h3: 16, small: 10, pitch: linePitch.card },
  pictures: { step: 22, point: 16, small: 10, advice: 16, gap: 4 },
  // As on the folded leaflet: the sheet is 17.6 mm less tall, in two columns on both sides.
  onLetter: { pictures: { step: 22, point: 14, small: 10, advice: 14, gap: 4 } },
} satisfies PagesEdition;
