import { documentBooklet } from '../../print/blocks/document-booklet.ts';
import { documentPages } from '../../print/blocks/document-pages.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { twoLanguagesPages } from '../../print/blocks/two-languages/index.ts';
import type { KindOnPaper } from '../kind.ts';
import { guideOnePage } from './one-page.ts';
import { guideTrifold } from './trifold.ts';

/** A guide, for employers and colleagues. */
export const guide = {
  kind: 'guide',
  pages: {
    document: documentPages,
    'one-page': guideOnePage,
    'two-languages': twoLanguagesPages,
    'reader-check': readerCheckSheet,
  },
  booklet: documentBooklet,
  trifold: guideTrifold,
} satisfies KindOnPaper;
