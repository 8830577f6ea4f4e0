import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import type { CardsEdition } from './edition.ts';

/**
 * Cards of the size of a bank card (ISO/IEC 7810 ID-1, 85.6 x 54 mm), ten on an A4, eight on a Letter. So little room is only for lines
 * of up to 5 words (rule R6): longer sentences, which are on the backs alone, are broken into such lines.
 */
export const smallCards = {
  id: 'cards-small',
  form: 'cards',
  arrangement: 'pocket',
  printing: { duplex: 'flip-long-edge' },
  kinds: ['task'],
  leavesOut: ['coach', 'wrong', 'why', 'tip', 'plain text', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  card: { width: 85.6, height: 54 },
  safe: 4,
  columns: 2,
  rows: 5,
  // Five would leave less than 5 mm over and under them, where no printer prints.
  onLetter: { rows: 4 },
  type: { ...paperSizes.card, h1: 16, h2: 16, h3: 16, pitch: linePitch.heading },
  pictures: { step: 36, small: 9, notice: 15, pair: 28 },
  mostWords: 5,
} satisfies CardsEdition;
