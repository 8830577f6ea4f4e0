import { sheetSizes } from '../design/sheet-sizes.ts';
import { linePitch } from '../design/tokens.ts';
import { askedFor } from '../model/edition-names.ts';
import type { PagesEdition } from './edition.ts';

/**
 * A sheet to count answers on, by strokes: what filled forms say becomes the numbers of a report. It is for whoever
 * counts, so the type is 12 pt, the least of RNIB's clear print. It does not stand in for the document.
 */
export const tally = {
  id: 'tally',
  form: 'pages',
  arrangement: 'tally',
  kinds: askedFor.tally.kinds,
  leavesOut: ['coach', 'wrong', 'why', 'tip', 'plain text', 'word', 'word list', 'sources'],
  paper: sheetSizes.a4,
  column: { x: 20, y: 20, width: 170, height: 249 },
  type: { body: 12, h1: 22, h2: 18, h3: 16, small: 10, pitch: linePitch.card },
  pictures: { step: 30, point: 22, small: 12 },
} satisfies PagesEdition;
