import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * Labels of 50 x 50 mm to cut out and stick on a machine, three in a row, each with the picture of a step, its words and
 * a code that leads to the step. The type is that of cards (rule L1: at least 14 pt). What warns of a step is as wide as
 * a row, in its own words. Behind the labels stand the steps in full, to keep. The column is as wide as three labels.
 */
export const labels = {
  id: 'labels',
  form: 'pages',
  arrangement: 'labels',
  printing: { duplex: 'simplex' },
  kinds: askedFor.labels.kinds,
  selects: true,
  leavesOut: ['coach', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  column: { x: 30, y: 20, width: 150, height: 249 },
  type: { ...paperSizes.card, pitch: linePitch.card },
  pictures: { step: 23, point: 30, small: 20 },
} satisfies PagesEdition;
