import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { CardsEdition } from './edition.ts';

/**
 * Pocket cards of A7 on its side (105 x 74 mm, rule R6), four on an A4 on its side, with 43.5 and 31 mm round them for
 * marks and the printer's margin. Pictures of 44 mm: as large as the card allows (rule P11: at least 25 mm).
 */
export const cards = {
  id: 'cards',
  form: 'cards',
  arrangement: 'pocket',
  printing: { duplex: 'flip-long-edge' },
  kinds: ['task'],
  leavesOut: ['coach', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sideways(sheetSizes.a4),
  card: { width: 105, height: 74 },
  safe: 4,
  columns: 2,
  rows: 2,
  type: { ...paperSizes.card, pitch: linePitch.card },
  pictures: { step: 44, small: 10, notice: 25, pair: 44 },
} satisfies CardsEdition;
