import { documentPages } from '../../print/blocks/document-pages.ts';
import { readerCheckSheet } from '../../print/blocks/reader-check.ts';
import { certificateSheet } from './certificate.ts';
import type { KindOnPaper } from '../kind.ts';

/** A form, with room to write by hand. */
export const form = {
  kind: 'form',
  pages: { document: documentPages, certificate: certificateSheet, 'reader-check': readerCheckSheet },
} satisfies KindOnPaper;
