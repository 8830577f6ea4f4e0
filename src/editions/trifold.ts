import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import type { TrifoldEdition } from './edition.ts';

/**
 * A4 on its side, folded twice to DL. The flap that folds inside is 1 mm narrower than the panel it lies on, so that the
 * sheet closes flat. Panels side by side are turned like pages of a book, so the sheet is turned on its short edge. It is for employers, so the type is 12 pt, the least of RNIB's clear print.
 */
export const trifold = {
  id: 'trifold',
  form: 'trifold',
  printing: { duplex: 'flip-short-edge' },
  kinds: ['guide'],
  leavesOut: ['coach', 'word list', 'sources'],
  paper: sideways(sheetSizes.a4),
  panels: [100, 99, 98],
  onLetter: { panels: [94.1, 93.2, 92.1], besideFold: 6 },
  margin: 10,
  besideFold: 10,
  type: { body: 12, h1: 24, h2: 16, h3: 14, small: 10, pitch: 1.3 },
  pictures: { step: 70, point: 14, small: 10, advice: 14, gap: 4 },
} satisfies TrifoldEdition;
