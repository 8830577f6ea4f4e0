import { walletCards } from '../../print/blocks/cards/wallet.ts';
import { documentPages } from '../../print/blocks/document-pages.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { certificateSheet } from './certificate.ts';
import { formOnePage } from './one-page.ts';
import { weekSheets } from '../../print/blocks/week/index.ts';
import { tallySheet } from '../../print/blocks/tally.ts';
import type { KindOnPaper } from '../kind.ts';

/** A form, with room to write by hand. */
export const form = {
  kind: 'form',
  pages: {
    document: documentPages,
    week: weekSheets,
    certificate: certificateSheet,
    tally: tallySheet,
    'one-page': formOnePage,
    'reader-check': readerCheckSheet,
  },
  cards: { wallet: walletCards },
} satisfies KindOnPaper;
