import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { CardsEdition } from './edition.ts';

/**
 * Cards of 110 x 80 mm for a key ring (rule R6), four on an A4 on its side, with a hole of 6 mm and 5 mm clear round it
 * (rule R7). The hole is at the middle of the left edge, so it is in the same place on both sides.
 */
export const keyRingCards = {
  id: 'cards-key-ring',
  form: 'cards',
  arrangement: 'pocket',
  printing: { duplex: 'flip-long-edge' },
  kinds: ['task'],
  leavesOut: ['coach', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sideways(sheetSizes.a4),
  card: { width: 110, height: 80 },
  safe: 4,
  columns: 2,
  rows: 2,
  type: { ...paperSizes.card, pitch: linePitch.card },
  pictures: { step: 44, small: 10, notice: 25, pair: 38 },
  hole: { diameter: 6, clear: 5 },
} satisfies CardsEdition;
