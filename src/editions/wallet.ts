import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch, paperSizes } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { CardsEdition } from './edition.ts';

/**
 * Cards for a wallet: the size of a bank card (ISO/IEC 7810 ID-1, 85.6 x 54 mm) once they are folded. Front and back
 * stand side by side, so any printer that prints on one side will do, and two layers of paper are stiff enough. Four lie
 * on an A4 and on a Letter, with room over them to say how they are folded.
 */
export const wallet = {
  id: 'wallet',
  form: 'cards',
  arrangement: 'wallet',
  printing: { duplex: 'simplex', folded: true },
  kinds: askedFor.wallet.kinds,
  selects: true,
  leavesOut: ['coach', 'wrong', 'why', 'word', 'word list', 'sources'],
  words: 'short',
  paper: sheetSizes.a4,
  card: { width: 85.6, height: 54 },
  safe: 4,
  columns: 1,
  rows: 4,
  type: { ...paperSizes.card, h1: 16, h2: 16, h3: 16, pitch: linePitch.heading },
  pictures: { step: 30, small: 10, notice: 14, pair: 28, point: 20 },
} satisfies CardsEdition;
