import { documentBooklet } from '../../print/blocks/document-booklet.ts';
import { documentPages } from '../../print/blocks/document-pages.ts';
import { walletCards } from '../../print/blocks/cards/wallet.ts';
import { posterSheets } from '../../print/blocks/poster/index.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { twoLanguagesPages } from '../../print/blocks/two-languages/index.ts';
import type { KindOnPaper } from '../kind.ts';

/** A leaflet: one idea, one picture, in the order of the words. */
export const leaflet = {
  kind: 'leaflet',
  pages: {
    document: documentPages,
    poster: posterSheets,
    'two-languages': twoLanguagesPages,
    'reader-check': readerCheckSheet,
  },
  booklet: documentBooklet,
  cards: { wallet: walletCards },
} satisfies KindOnPaper;
