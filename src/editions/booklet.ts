import { sheetSizes, sideways } from '../design/sheet-sizes.ts';
import { linePitch } from '../design/tokens.ts';
import type { BookletEdition } from './edition.ts';

/**
 * A5 pages on A4 sheets to fold and staple. A5 is the smallest page for a leaflet (rule R1), so the type is the floor of
 * 14 pt (rule L1). Pages side by side are turned like those of a book, so the sheet is turned on its short edge. Paper of 100 gsm is about 0.11 mm thick.
 */
export const booklet = {
  id: 'booklet',
  form: 'booklet',
  printing: { duplex: 'flip-short-edge' },
  kinds: ['task', 'leaflet', 'guide', 'report'],
  leavesOut: ['coach'],
  paper: sideways(sheetSizes.a4),
  page: { width: 148.5, height: 210 },
  column: { x: 20, y: 17, width: 114, height: 168 },
  type: { body: 14, h1: 24, h2: 19, h3: 18, small: 10, pitch: linePitch.body },
  pictures: { step: 40, point: 30, small: 14 },
  creep: 0.11,
  onLetter: { lessMargin: 2 },
} satisfies BookletEdition;
