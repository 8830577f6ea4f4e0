import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * One page to act on, for employers: a guide on both sides of one sheet, in two columns, whose lines have up to 45
 * letters. It is for employers, so the type is 12 pt, the least of RNIB's clear print, as on the folded leaflet. A form
 * is for who fills it in: one side, one column, the type of cards (rule L1: at least 14 pt), and its sources on it.
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
  ofKind: {
    form: {
      leavesOut: ['coach', 'word list'],
      columns: { count: 1, gap: 0, mostSides: 1 },
      type: { ...paperSizes.card, h1: 26, h2: 20, h3: 18, pitch: linePitch.card },
      pictures: { step: 30, point: 24, small: 14 },
      onLetter: { pictures: { step: 24, point: 21, small: 14 } },
    },
  },
} satisfies PagesEdition;
