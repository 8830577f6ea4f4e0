import { documentBooklet } from '../../print/blocks/document-booklet.ts';
import { documentPages } from '../../print/blocks/document-pages.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { tallySheet } from '../../print/blocks/tally.ts';
import type { KindOnPaper } from '../kind.ts';

/** A report: what we did, who came, how it went and what we change, in the order of the words, with its numbers. */
export const report = {
  kind: 'report',
  pages: { document: documentPages, tally: tallySheet, 'reader-check': readerCheckSheet },
  booklet: documentBooklet,
} satisfies KindOnPaper;
